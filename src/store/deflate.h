// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct z_stream_s;

namespace outturn::store {

/// Packs a stream of bytes (DEFLATE in zlib's wrapping, RFC 1950).
class Packer
{
public:
    Packer();
    ~Packer();
    Packer(const Packer&) = delete;
    Packer& operator=(const Packer&) = delete;

    /// What comes out is added to `packed`.
    void add(std::string_view bytes, std::string& packed);
    void finish(std::string& packed);

private:
    void run(std::string_view bytes, int flush, std::string& packed);

    std::unique_ptr<z_stream_s> m_stream;
};

/// The way back.
class Unpacker
{
public:
    Unpacker();
    ~Unpacker();
    Unpacker(const Unpacker&) = delete;
    Unpacker& operator=(const Unpacker&) = delete;

    /// Hands on what comes out, some kilobytes at a time. False where the bytes are no packed stream.
    [[nodiscard]] bool add(std::string_view packed, const std::function<void(std::string_view)>& take);
    /// Whether the stream came to its end.
    [[nodiscard]] bool done() const { return m_done; }

private:
    std::unique_ptr<z_stream_s> m_stream;
    bool m_done{false};
};

} // namespace outturn::store
