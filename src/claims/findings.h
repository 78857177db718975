// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <optional>
#include <string>
#include <vector>

namespace outturn::claims {

/// Why a figure cannot be right.
struct Objection
{
    std::size_t firstToken{}; ///< the words to underline, [first, last)
    std::size_t lastToken{};
    std::string expected{};
    std::string source{};
    std::string explanation{};
};

/// What the checks found out about each figure of a text.
class Findings
{
public:
    explicit Findings(std::size_t mentions)
        : m_states(mentions)
    {
    }

    struct State
    {
        bool verified{false};
        std::string source{};
        std::string expected{};
        std::string note;
        std::optional<Objection> objection; ///< to the number; a reading that verifies it outweighs this
        std::optional<Objection> wrongWord; ///< to the word beside it: stands whatever verifies the number
    };

    /// One reading agrees with the figure; `note` is a hint about its wording.
    void verify(std::size_t mention, std::string source, std::string expected = {}, std::string note = {})
    {
        State& state = m_states[mention];
        state.verified = true;
        if (state.source.empty()) {
            state.source = std::move(source);
            state.expected = std::move(expected);
            state.note = std::move(note);
        }
    }
    /// The only reading left disagrees with the figure.
    void object(std::size_t mention, Objection objection)
    {
        if (!m_states[mention].objection)
            m_states[mention].objection = std::move(objection);
    }
    /// The reading that an objection rests on turns out to be another figure's.
    void withdraw(std::size_t mention) { m_states[mention].objection.reset(); }
    /// A word beside the figure says what the figures deny.
    void objectToWord(std::size_t mention, Objection objection)
    {
        if (!m_states[mention].wrongWord)
            m_states[mention].wrongWord = std::move(objection);
    }

    [[nodiscard]] const State& of(std::size_t mention) const { return m_states[mention]; }

private:
    std::vector<State> m_states;
};

} // namespace outturn::claims
