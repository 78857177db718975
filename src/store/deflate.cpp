// SPDX-License-Identifier: GPL-3.0-or-later
#include "deflate.h"

#include <zlib.h>

#include <array>
#include <new>

namespace outturn::store {
namespace {

constexpr std::size_t kRoom = 1U << 16;

// Fast rather than small: most files are packed inside already, and a load waits for it.
constexpr int kEffort = Z_BEST_SPEED;

// zlib never writes to its input and takes it as not const all the same.
void feed(z_stream& stream, std::string_view bytes)
{
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
}

} // namespace

Packer::Packer()
    : m_stream(std::make_unique<z_stream>())
{
    if (deflateInit(m_stream.get(), kEffort) != Z_OK)
        throw std::bad_alloc();
}

Packer::~Packer()
{
    deflateEnd(m_stream.get());
}

void Packer::run(std::string_view bytes, int flush, std::string& packed)
{
    std::array<char, kRoom> room{};
    feed(*m_stream, bytes);
    do {
        m_stream->next_out = reinterpret_cast<Bytef*>(room.data());
        m_stream->avail_out = static_cast<uInt>(room.size());
        deflate(m_stream.get(), flush);
        packed.append(room.data(), room.size() - m_stream->avail_out);
    } while (m_stream->avail_out == 0);
}

void Packer::add(std::string_view bytes, std::string& packed)
{
    run(bytes, Z_NO_FLUSH, packed);
}

void Packer::finish(std::string& packed)
{
    run({}, Z_FINISH, packed);
}

Unpacker::Unpacker()
    : m_stream(std::make_unique<z_stream>())
{
    if (inflateInit(m_stream.get()) != Z_OK)
        throw std::bad_alloc();
}

Unpacker::~Unpacker()
{
    inflateEnd(m_stream.get());
}

bool Unpacker::add(std::string_view packed, const std::function<void(std::string_view)>& take)
{
    std::array<char, kRoom> room{};
    feed(*m_stream, packed);
    do {
        if (m_done)
            return m_stream->avail_in == 0;
        m_stream->next_out = reinterpret_cast<Bytef*>(room.data());
        m_stream->avail_out = static_cast<uInt>(room.size());
        const int result = inflate(m_stream.get(), Z_NO_FLUSH);
        m_done = result == Z_STREAM_END;
        if (!m_done && result != Z_OK && result != Z_BUF_ERROR)
            return false;
        take({room.data(), room.size() - m_stream->avail_out});
    } while (m_stream->avail_out == 0 || (m_done && m_stream->avail_in > 0));
    return true;
}

} // namespace outturn::store
