// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/original_repository.h>

#include "connection.h"
#include "deflate.h"
#include "file_beside.h"
#include "file_packing.h"
#include "identity.h"
#include "sha256.h"

#include <fmt/format.h>

#include <fstream>
#include <optional>

namespace outturn::store {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> unreadable(const fs::path& path)
{
    return failure(ErrorCode::NotFound,
                   fmt::format("\"{}\" cannot be read any more, so that it could not be kept with its figures; put it "
                               "back and load it again.",
                               shown(path)),
                   {{"file", shown(path)}});
}

tl::unexpected<Error> changed(const fs::path& path)
{
    return failure(
        ErrorCode::Conflict,
        fmt::format("\"{}\" changed since it was compared with the store; stage it again.", shown(path.filename())),
        {{"file", shown(path)}});
}

std::optional<long long> idOfOriginal(soci::session& sql, const std::string& sha256)
{
    long long id = 0;
    sql << "SELECT id FROM original_file WHERE sha256 = :hash", soci::use(sha256), soci::into(id);
    return sql.got_data() ? std::optional(id) : std::nullopt;
}

long long addFile(soci::session& sql, const std::string& sha256, std::uintmax_t size)
{
    const auto bytes = static_cast<long long>(size);
    long long id = 0;
    sql << "INSERT INTO original_file (sha256, bytes) VALUES (:hash, :bytes) RETURNING id", soci::use(sha256),
        soci::use(bytes), soci::into(id);
    return id;
}

void addPiece(soci::session& sql, long long file, const std::string& packed)
{
    soci::blob piece(sql);
    piece.write(0, packed.data(), packed.size());
    sql << "INSERT INTO original_piece (file_id, packed) VALUES (:file, :packed)", soci::use(file), soci::use(piece);
}

Result<void> addPieces(soci::session& sql, long long file, FilePacking& packing, const fs::path& path,
                       const std::string& sha256, const std::function<bool()>& proceed)
{
    while (const auto packed = packing.next()) {
        addPiece(sql, file, *packed);
        if (proceed && !proceed())
            return failure(ErrorCode::Cancelled, "Stopped while a file was kept; nothing was changed.");
    }
    if (!packing.sha256())
        return unreadable(path);
    return *packing.sha256() == sha256 ? Result<void>{} : changed(path);
}

// Piece by piece: a blob comes whole into memory.
bool unpack(soci::session& sql, long long file, const std::function<void(std::string_view)>& take)
{
    Unpacker unpacker;
    soci::blob piece(sql);
    soci::statement rows = (sql.prepare << "SELECT packed FROM original_piece WHERE file_id = :file ORDER BY id",
                            soci::use(file), soci::into(piece));
    rows.execute();
    std::string packed;
    bool sound = true;
    while (sound && rows.fetch()) {
        packed.resize(piece.get_len());
        piece.read(0, packed.data(), packed.size());
        sound = unpacker.add(packed, take);
    }
    return sound && unpacker.done();
}

Result<void> writeProven(Connection& connection, long long file, const std::string& sha256, const fs::path& to)
{
    FileBeside beside(to);
    std::ofstream stream(beside.path(), std::ios::binary);
    RunningSha256 digest;
    const bool sound = unpack(connection.sql(), file, [&](std::string_view bytes) {
        digest.add(bytes);
        stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    });
    if (!sound || digest.finish() != sha256)
        return tl::unexpected<Error>(
            storeError(ErrorCode::StoreCorrupt, connection.subject(), "a kept file is not what it was"));
    stream.close();
    if (!stream)
        return tl::unexpected<Error>(storeError(ErrorCode::StoreReadOnly, {to}, "the file could not be written"));
    return beside.takePlace();
}

} // namespace

Result<std::vector<OriginalFile>> OriginalRepository::ofBatch(std::int64_t batch) const
{
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&]() -> Result<std::vector<OriginalFile>> {
        const long long number = batch;
        OriginalFile original;
        long long bytes = 0;
        long long packed = 0;
        soci::statement rows =
            (connection.sql().prepare << "SELECT b.file, f.sha256, f.bytes, (SELECT coalesce(sum(length(p.packed)), 0) "
                                         "FROM original_piece p WHERE p.file_id = f.id) FROM batch_original b "
                                         "JOIN original_file f ON f.id = b.file_id WHERE b.batch_id = :batch "
                                         "ORDER BY b.file, f.id",
             soci::use(number), soci::into(original.file), soci::into(original.sha256), soci::into(bytes),
             soci::into(packed));
        rows.execute();
        std::vector<OriginalFile> found;
        while (rows.fetch()) {
            original.bytes = bytes;
            original.packedBytes = packed;
            found.push_back(original);
        }
        return found;
    });
}

Result<void> OriginalRepository::copyTo(const std::string& sha256, const fs::path& to) const
{
    if (auto isFree = mustBeFree(to); !isFree)
        return isFree;
    auto& connection = m_store.connection();
    return guarded(connection.subject(), [&]() -> Result<void> {
        const ReadScope scope(connection);
        const auto file = idOfOriginal(connection.sql(), sha256);
        return file ? writeProven(connection, *file, sha256, to) : unknown("kept file", sha256);
    });
}

struct OriginalKeeping::Parts
{
    fs::path path;
    std::string sha256;
    FilePacking packing{path};
};

OriginalKeeping::OriginalKeeping(fs::path path, std::string sha256)
    : m_parts(new Parts{std::move(path), std::move(sha256)})
{
}

OriginalKeeping::~OriginalKeeping() = default;

Result<void> OriginalKeeping::into(Transaction& transaction, std::int64_t batch, const std::function<bool()>& proceed)
{
    auto& sql = transaction.connection().sql();
    auto file = idOfOriginal(sql, m_parts->sha256);
    if (!file) {
        std::error_code failed;
        const auto size = fs::file_size(m_parts->path, failed);
        if (failed)
            return unreadable(m_parts->path);
        file = addFile(sql, m_parts->sha256, size);
        if (auto added = addPieces(sql, *file, m_parts->packing, m_parts->path, m_parts->sha256, proceed); !added)
            return added;
    }
    const long long number = batch;
    const std::string name = shown(m_parts->path.filename());
    sql << "INSERT INTO batch_original (batch_id, file, file_id) VALUES (:batch, :name, :file) ON CONFLICT DO NOTHING",
        soci::use(number), soci::use(name), soci::use(*file);
    return {};
}

} // namespace outturn::store
