package org.dxplan.validation.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules that there are, with all that is said of them (規則一覧).
 *
 * <p>The built-in catalogue is read from the catalogue files of the library, each group when it is first asked for, and listed
 * in the order of {@link #groups()}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleCatalog {

    private static final List<String> GROUPS = List.of(
            "DOC", "IDN", "STR", "REF", "PER", "WRK", "KPI", "RAT", "RDM", "GOV", "SUR", "BUD", "GLS", "COD", "VER",
            "NAT", "CFG");

    /** A catalogue of no rules. */
    public static final RuleCatalog EMPTY = new RuleCatalog(List.of(), Map.of());

    /** The groups of the library's catalogue, none in a catalogue of one's own. */
    private final List<Group> groups;

    private final Map<String, RuleInfo> own;

    private RuleCatalog(List<Group> groups, Map<String, RuleInfo> own) {
        this.groups = groups;
        this.own = own;
    }

    /**
     * Returns the rules of the library.
     *
     * @return the built-in catalogue, not null
     */
    public static RuleCatalog builtIn() {
        return BuiltIn.CATALOG;
    }

    /**
     * Reads a catalogue of one's own, in the form of the library's: a head line {@code [CODE]} for each rule, {@code key =
     * value} lines below it, {@code #} before a remark. Severity, title and message must be there, title and message in
     * Japanese and English.
     *
     * <pre>{@code
     * RuleCatalog catalog = RuleCatalog.parse("""
     *         [CITY-01]
     *         severity = warning
     *         title.ja = 取組に担当課がある
     *         title.en = Every measure has a unit in charge
     *         message.ja = 「{title}」に担当課がありません。
     *         message.en = No unit is in charge of "{title}".
     *         """);
     * }</pre>
     *
     * @param text  the catalogue, not null
     * @return the catalogue, not null
     * @throws IllegalArgumentException if the text has another form, lacks something, or lists a code twice; the message
     *     names the line or the code
     */
    public static RuleCatalog parse(String text) {
        return new RuleCatalog(List.of(), byCode(CatalogFile.parse(text.lines().iterator())));
    }

    /**
     * Returns the groups of the built-in rules.
     *
     * @return the groups in the order in which they are documented, immutable, not null
     */
    public static List<String> groups() {
        return GROUPS;
    }

    /**
     * Returns what a group of rules is about.
     *
     * @param group  the group such as {@code GLS}, not null
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the title such as 用語集, the group itself if it is none of the library's, not null
     */
    public static String groupTitle(String group, Locale locale) {
        return GroupTitles.find(group, locale);
    }

    /**
     * Returns the rules.
     *
     * @return all rules by group and number, immutable, not null
     */
    public List<RuleInfo> rules() {
        List<RuleInfo> rules = new ArrayList<>();
        for (Group group : groups) {
            rules.addAll(group.rules().values());
        }
        rules.addAll(own.values());
        return List.copyOf(rules);
    }

    /**
     * Finds a rule.
     *
     * @param code  the code such as {@code GLS-01}, not null
     * @return the rule, empty if there is none with that code, not null
     */
    public Optional<RuleInfo> find(String code) {
        for (Group group : groups) {
            RuleInfo info = group.holds(code) ? group.rules().get(code) : null;
            if (info != null) {
                return Optional.of(info);
            }
        }
        return Optional.ofNullable(own.get(code));
    }

    /**
     * Returns a rule that is known to exist.
     *
     * @param code  the code such as {@code GLS-01}, not null
     * @return the rule, not null
     * @throws IllegalArgumentException if there is no rule with that code
     */
    public RuleInfo get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no rule " + code));
    }

    private static Map<String, RuleInfo> byCode(List<RuleInfo> infos) {
        Map<String, RuleInfo> byCode = new LinkedHashMap<>();
        for (RuleInfo info : infos) {
            if (byCode.put(info.code(), info) != null) {
                throw new IllegalArgumentException("The catalogue lists " + info + " twice");
            }
        }
        return byCode;
    }

    /**
     * Returns a catalogue that also holds the rules of another.
     *
     * @param other  the other catalogue, not null
     * @return the rules of this one, then those of the other whose codes this one does not hold, not null
     */
    public RuleCatalog with(RuleCatalog other) {
        List<RuleInfo> others = other.rules();
        if (others.isEmpty()) {
            return this;
        }
        Map<String, RuleInfo> all = new LinkedHashMap<>(own);
        for (RuleInfo info : others) {
            if (find(info.code()).isEmpty()) {
                all.put(info.code(), info);
            }
        }
        return new RuleCatalog(groups, all);
    }

    /** A group of the library's rules, read from its file when the first of them is asked for. */
    private static final class Group {
        private final String name;
        private volatile @Nullable Map<String, RuleInfo> rules;

        Group(String name) {
            this.name = name;
        }

        boolean holds(String code) {
            return code.startsWith(name) && code.startsWith("-", name.length());
        }

        Map<String, RuleInfo> rules() {
            Map<String, RuleInfo> read = rules;
            if (read == null) {
                synchronized (this) {
                    read = rules;
                    if (read == null) {
                        read = byCode(CatalogFile.read(name));
                        rules = read;
                    }
                }
            }
            return read;
        }
    }

    private static final class BuiltIn {
        static final RuleCatalog CATALOG = new RuleCatalog(unread(), Map.of());

        private static List<Group> unread() {
            List<Group> groups = new ArrayList<>(GROUPS.size());
            for (String name : GROUPS) {
                groups.add(new Group(name));
            }
            return groups;
        }
    }
}
