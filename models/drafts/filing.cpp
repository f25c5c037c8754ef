#include "models/drafts/filing.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace rfi::drafts {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

/// A word that only belongs to what is asked counts for less than one that stands there.
constexpr double Kinship = 0.5;
/// What may be chosen there is closer.
constexpr double Choice = 0.75;
/// Whose it is settles between places of one kind, and says nothing alone.
constexpr double Owner = 0.25;
constexpr double Close = 0.001;

/// Files are called by these, and it tells nothing.
const Words& noise()
{
    static const Words words{u"a"_s,         u"and"_s,  u"copy"_s,    u"de"_s,       u"doc"_s,   u"document"_s,
                             u"documents"_s, u"file"_s, u"files"_s,   u"for"_s,      u"img"_s,   u"image"_s,
                             u"new"_s,       u"of"_s,   u"or"_s,      u"original"_s, u"proof"_s, u"pdf"_s,
                             u"sample"_s,    u"scan"_s, u"scanned"_s, u"the"_s,      u"type"_s,  u"uploaded"_s,
                             u"url"_s,       u"uri"_s};
    return words;
}

/// What stands for each other in the names that people give to files.
const QList<Words>& families()
{
    static const QList<Words> groups{
        {u"id"_s, u"identity"_s, u"identification"_s, u"card"_s, u"national"_s, u"idcard"_s},
        {u"passport"_s, u"pass"_s, u"reisepass"_s, u"pasaporte"_s, u"passeport"_s},
        {u"identity"_s, u"passport"_s},
        {u"driving"_s, u"driver"_s, u"drivers"_s, u"licence"_s, u"license"_s},
        {u"address"_s, u"residence"_s, u"utility"_s, u"bill"_s, u"electricity"_s, u"water"_s, u"gas"_s, u"lease"_s},
        {u"bank"_s, u"statement"_s, u"statements"_s, u"account"_s},
        {u"funds"_s, u"source"_s, u"wealth"_s, u"income"_s, u"payslip"_s, u"salary"_s},
        {u"funds"_s, u"bank"_s, u"statement"_s},
        {u"signatory"_s, u"authority"_s, u"board"_s, u"resolution"_s, u"mandate"_s, u"attorney"_s},
        {u"certificate"_s, u"incorporation"_s, u"formation"_s, u"articles"_s, u"association"_s, u"registration"_s,
         u"registry"_s, u"good"_s, u"standing"_s},
        {u"ownership"_s, u"shareholder"_s, u"shareholders"_s, u"owners"_s, u"ubo"_s, u"structure"_s, u"register"_s},
        {u"tax"_s, u"tin"_s, u"w8"_s, u"w9"_s, u"vat"_s},
        {u"selfie"_s, u"portrait"_s, u"face"_s}};
    return groups;
}

/// Lower case, without accents; "utilityBill", "UTILITY_BILL" and "utility-bill" are two words each.
Words wordsOf(const QString& text)
{
    QString parted;
    QChar before;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.isMark())
            continue;
        if (letter.isUpper() && before.isLower())
            parted += u' ';
        parted += letter.isLetterOrNumber() ? letter.toLower() : QChar(u' ');
        before = letter;
    }
    Words words;
    for (const QString& word : parted.split(u' ', Qt::SkipEmptyParts))
        words.insert(word);
    return words - noise();
}

Words wordsOf(const QStringList& texts)
{
    Words words;
    for (const QString& text : texts)
        words += wordsOf(text);
    return words;
}

Words relatives(const Words& words)
{
    Words all;
    for (const Words& group : families()) {
        if (words.intersects(group))
            all += group;
    }
    return all - words;
}

/// "passports" speaks of a passport too.
bool isIn(const QString& word, const Words& words)
{
    return words.contains(word) || (word.size() > 4 && word.endsWith(u's') && words.contains(word.chopped(1)));
}

/// How much each name speaks of each place.
class Scores
{
public:
    explicit Scores(const QList<Place>& places)
    {
        for (const Place& place : places) {
            const Words kind = wordsOf(place.kind);
            // A word of a sentence may be meant; what is akin to any of its words is not.
            m_kinds += kind + wordsOf(place.reason);
            m_relatives += relatives(kind);
            m_choices += wordsOf(place.choices);
            m_owners += wordsOf(place.owner);
        }
    }

    double of(const Words& name, qsizetype place) const
    {
        double kind = 0;
        double kin = 0;
        double owner = 0;
        for (const QString& word : name) {
            if (isIn(word, m_kinds.at(place)))
                kind += 1.0 / commonness(word, m_kinds);
            else if (isIn(word, m_choices.at(place)))
                kin = qMax(kin, Choice / commonness(word, m_choices));
            else if (isIn(word, m_relatives.at(place)))
                kin = qMax(kin, Kinship / commonness(word, m_relatives));
            else if (isIn(word, m_owners.at(place)))
                owner += Owner / commonness(word, m_owners);
        }
        return kind + kin > 0 ? kind + kin + owner : 0;
    }

private:
    /// What many places have in common tells little of one.
    static double commonness(const QString& word, const QList<Words>& all)
    {
        return double(std::count_if(all.begin(), all.end(), [&word](const Words& words) { return isIn(word, words); }));
    }

    QList<Words> m_kinds;
    QList<Words> m_relatives;
    QList<Words> m_choices;
    QList<Words> m_owners;
};

struct Wish
{
    int name = -1;
    double score = 0;
    QList<int> places; ///< the best ones, all alike
};

Wish wishOf(int number, const QString& fileName, const Scores& scores, const QList<Place>& places)
{
    const Words words = wordsOf(QFileInfo(fileName).completeBaseName());
    Wish wish{number, 0, {}};
    for (int place = 0; place < places.size(); ++place) {
        const double score = scores.of(words, place);
        if (score > wish.score + Close)
            wish = {number, score, {place}};
        else if (score > 0 && score > wish.score - Close)
            wish.places += place;
    }
    const bool isOfSeveral = std::any_of(wish.places.cbegin(), wish.places.cend(), [&](int place) {
        return places.at(place).party != places.at(wish.places.constFirst()).party;
    });
    if (isOfSeveral)
        wish.places.clear();
    return wish;
}

} // namespace

QList<int> guessPlaces(const QStringList& names, const QList<Place>& places)
{
    const Scores scores(places);
    QList<Wish> wishes;
    for (int number = 0; number < names.size(); ++number)
        wishes += wishOf(number, names.at(number), scores, places);
    // The surest come first to where there is room for one only.
    std::stable_sort(wishes.begin(), wishes.end(),
                     [](const Wish& left, const Wish& right) { return left.score > right.score; });
    QList<int> guesses(names.size(), -1);
    QSet<int> full;
    for (const Wish& wish : std::as_const(wishes)) {
        const auto free = std::find_if(wish.places.cbegin(), wish.places.cend(),
                                       [&full](int place) { return !full.contains(place); });
        if (free == wish.places.cend())
            continue;
        guesses[wish.name] = *free;
        if (!places.at(*free).takesMany)
            full.insert(*free);
    }
    return guesses;
}

int guessSide(const QString& name, const QList<QStringList>& sides)
{
    const Words words = wordsOf(QFileInfo(name).completeBaseName());
    int found = -1;
    for (int side = 0; side < sides.size(); ++side) {
        if (!words.intersects(wordsOf(sides.at(side))))
            continue;
        if (found >= 0)
            return -1;
        found = side;
    }
    return found;
}

} // namespace rfi::drafts
