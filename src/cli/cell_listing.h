// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/services/inspect_service.h>

#include <iosfwd>
#include <string>

namespace outturn::cli {

/// Holds output back until it is certain or large, so that a file refused half way leaves no half document behind
/// (large files excepted) and no file has to fit into memory.
class HeldOutput
{
public:
    explicit HeldOutput(std::ostream& out)
        : m_out(out)
    {
    }

    [[nodiscard]] std::string& text() { return m_text; }
    void passOnWhenLarge();
    void passOn();

private:
    std::ostream& m_out;
    std::string m_text;
};

/// Every cell as one JSON document; `finish` closes it.
class JsonCells : public services::CellListener
{
public:
    explicit JsonCells(HeldOutput& out);

    void beginSheet(std::string_view name) override;
    void cell(const services::InspectedCell& cell) override;
    void endSheet(const services::InspectedSheet& sheet) override;
    void finish();

private:
    HeldOutput& m_out;
    bool m_firstSheet{true};
    bool m_firstCell{true};
};

/// Every cell on a line of its own.
class TextCells : public services::CellListener
{
public:
    explicit TextCells(HeldOutput& out);

    void beginSheet(std::string_view name) override;
    void cell(const services::InspectedCell& cell) override;
    void endSheet(const services::InspectedSheet& sheet) override;

private:
    HeldOutput& m_out;
};

} // namespace outturn::cli
