package org.dxplan.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dxplan.model.organization.LocalGovernmentCode;
import org.dxplan.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The local governments of Japan with their codes (全国地方公共団体コード表): prefectures, municipalities, special wards, and the
 * wards of designated cities.
 *
 * <pre>{@code
 * LocalGovernments table = LocalGovernments.builtIn();
 * table.find(LocalGovernmentCode.of("012246")).map(LocalGovernmentEntry::fullName); // 北海道千歳市
 * table.find("静岡県", "富士市").map(LocalGovernmentEntry::code); // 222101
 * table.named("府中市").size(); // 2, in 東京都 and in 広島県
 * }</pre>
 *
 * <p>Unions (一部事務組合, 広域連合) are not listed, nor are municipalities that were merged away. What the table does not know
 * may exist all the same, see {@link #edition()}.
 *
 * <p>The table is kept as the bytes of its file: to find one code takes a short search and the making of one entry, and nothing
 * else has to be loaded for it. Finding names makes all entries, once. This class is immutable and thread-safe.
 */
public final class LocalGovernments {

    /**
     * The lines of the file, the head among them, so that none that is looked for is the first. A character is a byte: to
     * decode them all costs ten times what it takes to find one line and decode that.
     */
    private final String bytes;

    private LocalGovernments(byte[] file) {
        this.bytes = new String(file, StandardCharsets.ISO_8859_1);
    }

    /**
     * Returns the table of the library. It is read when first asked for.
     *
     * @return the table, not null
     */
    public static LocalGovernments builtIn() {
        return BuiltIn.TABLE;
    }

    /**
     * Returns which state of the code table this is.
     *
     * @return the edition, not null
     */
    public DataEdition edition() {
        return DataTable.of(decoded(0, lineOf("010006"))).edition();
    }

    /**
     * Returns all entries.
     *
     * @return the entries in the order of their codes, immutable, not null
     */
    public List<LocalGovernmentEntry> all() {
        return Entries.ALL;
    }

    /**
     * Finds an entry by its code.
     *
     * @param code  the code, not null
     * @return the entry, empty if the table has none with that code, not null
     */
    public Optional<LocalGovernmentEntry> find(LocalGovernmentCode code) {
        int line = lineOf(code.value());
        return line < 0 ? Optional.empty() : Optional.of(entry(line));
    }

    /**
     * Finds an entry by its name. Only 北海道 has two of one name: the first 泊村 (014036) is taken, not the one in the
     * Northern Territories.
     *
     * @param prefecture  the prefecture such as 静岡県, not null
     * @param name  the name such as 富士市, or that of the prefecture, not null
     * @return the entry, empty if there is none in that prefecture, not null
     */
    public Optional<LocalGovernmentEntry> find(String prefecture, String name) {
        String wanted = comparable(prefecture);
        for (LocalGovernmentEntry entry : named(name)) {
            if (entry.prefecture().equals(wanted)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the entries of a name. Widths, blanks and the two ヶ do not matter.
     *
     * @param name  the name such as 府中市, without the prefecture, not null
     * @return the entries in the order of their codes, empty if there are none, immutable, not null
     */
    public List<LocalGovernmentEntry> named(String name) {
        return Entries.BY_NAME.getOrDefault(comparable(name), List.of());
    }

    /**
     * Returns the entries with whose name a text begins. The longest name counts: 武蔵村山市情報化計画 begins with 武蔵村山市, and
     * 札幌市中央区 is not 札幌市.
     *
     * @param text  the text such as the title of a plan, not null
     * @return the entries of that name in the order of their codes, empty if there are none, immutable, not null
     */
    public List<LocalGovernmentEntry> atStartOf(String text) {
        String comparable = comparable(text);
        for (int end = Math.min(Entries.LONGEST_NAME, comparable.length()); end > 1; end--) {
            List<LocalGovernmentEntry> found = Entries.BY_NAME.get(comparable.substring(0, end));
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /**
     * Returns the form of a name in which two writings of it are equal: 鎌ヶ谷市 and 鎌ケ谷市, 葛城市 with and without a variation
     * selector.
     *
     * @param name  the name, or a text that may contain one, not null
     * @return the form for comparing: half width, without blanks, not null
     */
    public static String comparable(String name) {
        String text = NormalizedText.of(name);
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            boolean isSelector = (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
            if (plain == null && (isSelector || c == 'ヶ')) {
                plain = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (plain != null && !isSelector) {
                plain.appendCodePoint(c == 'ヶ' ? 'ケ' : c);
            }
            i = end;
        }
        return plain == null ? text : plain.toString();
    }

    /** Returns where the line of a code begins, -1 if there is none. */
    private int lineOf(String code) {
        int feed = bytes.indexOf("\n".concat(code).concat("\t"));
        return feed < 0 ? -1 : feed + 1;
    }

    private LocalGovernmentEntry entry(int line) {
        LocalGovernmentCode code = LocalGovernmentCode.of(field(line, 0));
        String prefecture = field(lineOf(code.prefecture().value()), 1);
        return entry(line, code, prefecture, isWard(line) ? cityAbove(line) : null);
    }

    private LocalGovernmentEntry entry(int line, LocalGovernmentCode code, String prefecture, @Nullable String city) {
        String name = field(line, 1);
        return new LocalGovernmentEntry(
                code, prefecture, city, city == null ? name : city.concat(name.substring(1)), field(line, 2));
    }

    private boolean isWard(int line) {
        return bytes.charAt(bytes.indexOf('\t', line) + 1) == '+';
    }

    /** Returns the name in the nearest line above that is no ward. */
    private String cityAbove(int ward) {
        int line = ward;
        while (isWard(line)) {
            line = bytes.lastIndexOf('\n', line - 2) + 1;
        }
        return field(line, 1);
    }

    private String field(int line, int number) {
        int start = line;
        for (int i = 0; i < number; i++) {
            start = bytes.indexOf('\t', start) + 1;
        }
        return decoded(start, bytes.indexOf(number == 2 ? '\n' : '\t', start));
    }

    private String decoded(int start, int end) {
        return new String(bytes.substring(start, end).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Makes all entries in one walk through the lines. */
    private List<LocalGovernmentEntry> entries() {
        List<LocalGovernmentEntry> entries = new ArrayList<>();
        String prefecture = "";
        String city = "";
        for (int line = lineOf("010006"); line < bytes.length(); line = bytes.indexOf('\n', line) + 1) {
            LocalGovernmentCode code = LocalGovernmentCode.of(field(line, 0));
            boolean isWard = isWard(line);
            if (code.isPrefecture()) {
                prefecture = field(line, 1);
            } else if (!isWard) {
                city = field(line, 1);
            }
            entries.add(entry(line, code, prefecture, isWard ? city : null));
        }
        return List.copyOf(entries);
    }

    /** Reads the table when it is first asked for. */
    private static final class BuiltIn {
        static final LocalGovernments TABLE = new LocalGovernments(DataTable.bytesOf("local-governments.tsv"));
    }

    /** Makes all entries when they are first asked for. */
    private static final class Entries {
        static final List<LocalGovernmentEntry> ALL = BuiltIn.TABLE.entries();
        static final Map<String, List<LocalGovernmentEntry>> BY_NAME = byName();
        static final int LONGEST_NAME =
                BY_NAME.keySet().stream().mapToInt(String::length).max().orElse(0);

        private static Map<String, List<LocalGovernmentEntry>> byName() {
            Map<String, List<LocalGovernmentEntry>> byName = new HashMap<>(2 * ALL.size());
            for (LocalGovernmentEntry entry : ALL) {
                byName.computeIfAbsent(comparable(entry.name()), name -> new ArrayList<>(1))
                        .add(entry);
            }
            byName.replaceAll((name, entries) -> List.copyOf(entries));
            return byName;
        }
    }
}
