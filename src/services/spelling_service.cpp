// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling_service_impl.h"

#include <outturn/base/ascii.h>
#include <outturn/base/text.h>
#include <outturn/store/audit_repository.h>
#include <outturn/store/office_repository.h>

#include <fmt/format.h>
#include <hunspell/hunspell.hxx>

#include <algorithm>

namespace outturn::services {
namespace {

constexpr auto kLanguage = "en_GB";
constexpr std::string_view kTypographicApostrophe = "\xE2\x80\x99";

// As the dictionary writes it: with the typewriter's apostrophe, and without one that only encloses the word.
std::string asInDictionary(std::string_view word)
{
    std::string plain(word);
    for (auto at = plain.find(kTypographicApostrophe); at != std::string::npos;
         at = plain.find(kTypographicApostrophe, at))
        plain.replace(at, kTypographicApostrophe.size(), "'");
    while (plain.starts_with('\''))
        plain.erase(0, 1);
    while (plain.ends_with('\''))
        plain.pop_back();
    return plain;
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isSmall(char c)
{
    return c >= 'a' && c <= 'z';
}

std::string withoutPossessive(std::string word)
{
    if (word.size() > 2 && word.ends_with("'s"))
        word.resize(word.size() - 2);
    return word;
}

// Figures, and abbreviations such as KSI, MARACs or IDVA's.
bool isNeverWrong(const std::string& word)
{
    if (word.empty() || std::any_of(word.begin(), word.end(), isDigit))
        return true;
    auto stem = withoutPossessive(word);
    if (stem.size() > 2 && stem.ends_with('s'))
        stem.pop_back();
    return stem.size() > 1 && isCapital(stem.front()) && std::none_of(stem.begin(), stem.end(), isSmall);
}

} // namespace

SpellingServiceImpl::SpellingServiceImpl(Workspace& workspace)
    : m_workspace(workspace)
    , m_files(findDictionary(dictionaryFolders(), kLanguage))
{
}

SpellingServiceImpl::~SpellingServiceImpl() = default;

bool SpellingServiceImpl::available() const
{
    return m_files.has_value();
}

Hunspell* SpellingServiceImpl::dictionary()
{
    if (m_files && !m_hunspell) {
        m_hunspell = std::make_unique<Hunspell>(m_files->affixes.string().c_str(), m_files->words.string().c_str());
        // Another encoding would find every word with an accent wrong.
        if (m_hunspell->get_dict_encoding() != "UTF-8") {
            m_hunspell.reset();
            m_files.reset();
        }
    }
    return m_hunspell.get();
}

bool SpellingServiceImpl::isOfficeWord(const std::string& word)
{
    const auto counter = m_workspace.store().changeCounter();
    if (m_officeWordsAt != counter) {
        if (const auto words = officeWords())
            m_officeWords = {words->begin(), words->end()};
        m_officeWordsAt = counter;
    }
    return m_officeWords.contains(word) || m_officeWords.contains(withoutPossessive(word));
}

bool SpellingServiceImpl::isRight(std::string_view word)
{
    const auto plain = asInDictionary(word);
    if (isNeverWrong(plain))
        return true;
    auto* hunspell = dictionary();
    return hunspell == nullptr || hunspell->spell(plain) || isOfficeWord(plain);
}

std::vector<std::string> SpellingServiceImpl::suggestions(std::string_view word)
{
    auto* hunspell = dictionary();
    return hunspell == nullptr ? std::vector<std::string>{} : hunspell->suggest(asInDictionary(word));
}

Result<void> SpellingServiceImpl::addWord(const std::string& word, const std::string& by)
{
    const auto plain = asInDictionary(trimmed(word));
    if (plain.empty() || plain.find_first_of(" \t\n") != std::string::npos) {
        return failure(ErrorCode::InvalidText,
                       fmt::format("\"{}\" is not one word; add words to the office's list one at a time.", word));
    }
    return m_workspace.store().write([&](store::Transaction& transaction) -> Result<void> {
        if (const auto added = store::OfficeRepository::addWord(transaction, plain, by); !added)
            return added;
        return store::AuditRepository::append(transaction, {by, "add-office-word", plain}).map([](const auto&) {});
    });
}

Result<std::vector<std::string>> SpellingServiceImpl::officeWords()
{
    return store::OfficeRepository(m_workspace.store()).words();
}

} // namespace outturn::services
