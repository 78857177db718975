// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/xml_scanner.h"

#include "support/catch.h"

#include <string>

using namespace outturn::importing;

namespace {

/// Writes down what it is told; texts that come in pieces are joined.
class Notes : public XmlHandler
{
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        all += "<" + std::string(name) + " k=" + std::string(attributes.text("k")) + ">";
    }
    void end(std::string_view name) override { all += "</" + std::string(name) + ">"; }
    void text(std::string_view text) override { all += text; }

    std::string all;
};

std::string scanned(const std::vector<std::string_view>& pieces, bool dropPrefixes = false)
{
    Notes notes;
    XmlScanner scanner(notes, dropPrefixes, 10);
    for (const std::string_view piece : pieces) {
        if (!scanner.feed(piece))
            break;
    }
    return scanner.finish() ? notes.all : std::string("refused: ") + scanner.refusal();
}

const std::string kDocument = "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- a > b -->"
                              "<x:a k = 'a &gt; \"b\"\n'><b k=\"1>0\"/>North &amp; East &#163;&#xA3;\r\nend – é"
                              "<![CDATA[<raw & ]]></x:a >\n";

} // namespace

TEST_CASE("elements, attributes, texts, references and comments are told apart", "[unit]")
{
    CHECK(scanned({kDocument}) == "<x:a k=a > \"b\" ><b k=1>0></b>North & East ££\nend – é<raw & </x:a>");
    CHECK(scanned({kDocument}, true).starts_with("<a k="));
}

TEST_CASE("it does not matter where a document is cut into pieces", "[unit]")
{
    const std::string whole = scanned({kDocument});
    const std::string_view text = kDocument;

    for (std::size_t cut = 3; cut < text.size(); ++cut) {
        CAPTURE(cut);
        CHECK(scanned({text.substr(0, cut), text.substr(cut)}) == whole);
    }
}

TEST_CASE("a document fed byte by byte reads the same", "[unit]")
{
    std::vector<std::string_view> bytes{std::string_view(kDocument).substr(0, 3)};
    for (std::size_t i = 3; i < kDocument.size(); ++i)
        bytes.push_back(std::string_view(kDocument).substr(i, 1));

    CHECK(scanned(bytes) == scanned({kDocument}));
}

TEST_CASE("what is not well formed is refused", "[unit]")
{
    for (const std::string_view broken : {"",
                                          "text",
                                          "<a>",
                                          "</a>",
                                          "<a></b>",
                                          "<a><b></a></b>",
                                          "<a",
                                          "<a k>",
                                          "<a k=v>",
                                          "<a k=\"v>",
                                          "<a k=\"v\"l=\"w\"/>",
                                          "<a/><b/>",
                                          "<a>&unknown;</a>",
                                          "<a>&#0;</a>",
                                          "<a>&#xD800;</a>",
                                          "<a>& b</a>",
                                          "<a k=\"&x;\"/>",
                                          "<a>\xE9</a>",
                                          "< a/>",
                                          "<a><!ELEMENT b></a>",
                                          "<a/>text",
                                          "<a></a",
                                          "<a></a b>"}) {
        CAPTURE(broken);
        CHECK(scanned({broken}).starts_with("refused: is damaged"));
    }
    CHECK(scanned({"<a><a><a><a><a><a><a><a><a><a><a>"})
          == "refused: nests elements deeper than any workbook; it will not be read");
    CHECK(scanned({"<a ", std::string(5'000'000, ' ')}).find("longer than any") != std::string::npos);
}

TEST_CASE("other encodings and document types are left to the general parser", "[unit]")
{
    CHECK(XmlScanner::canScan("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>"));
    CHECK(XmlScanner::canScan("<a/>"));
    CHECK_FALSE(XmlScanner::canScan("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>"));
    CHECK_FALSE(XmlScanner::canScan(std::string_view("<\0a\0", 4)));
    CHECK_FALSE(XmlScanner::canScan("\xFF\xFE<"));
    CHECK_FALSE(XmlScanner::canScan("<!DOCTYPE a><a/>"));
}
