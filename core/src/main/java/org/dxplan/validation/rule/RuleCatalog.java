package org.dxplan.validation.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules that there are, with all that is said of them (規則一覧).
 *
 * <p>The built-in catalogue is read once from the catalogue files of the library, group by group in the order of {@link
 * #groups()}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleCatalog {

    private static final List<String> GROUPS = List.of(
            "DOC", "IDN", "STR", "REF", "PER", "WRK", "KPI", "RAT", "RDM", "GOV", "SUR", "BUD", "GLS", "COD", "VER",
            "NAT", "CFG");

    /** A catalogue of no rules. */
    public static final RuleCatalog EMPTY = new RuleCatalog(Map.of());

    private final Map<String, RuleInfo> byCode;

    private RuleCatalog(Map<String, RuleInfo> byCode) {
        this.byCode = byCode;
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
        return of(CatalogFile.parse(text.lines().iterator()));
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
     * Returns the rules.
     *
     * @return all rules by group and number, immutable, not null
     */
    public List<RuleInfo> rules() {
        return List.copyOf(byCode.values());
    }

    /**
     * Finds a rule.
     *
     * @param code  the code such as {@code GLS-01}, not null
     * @return the rule, empty if there is none with that code, not null
     */
    public Optional<RuleInfo> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Returns a rule that is known to exist.
     *
     * @param code  the code such as {@code GLS-01}, not null
     * @return the rule, not null
     * @throws IllegalArgumentException if there is no rule with that code
     */
    public RuleInfo get(String code) {
        RuleInfo info = byCode.get(code);
        if (info == null) {
            throw new IllegalArgumentException("There is no rule " + code);
        }
        return info;
    }

    private static RuleCatalog of(List<RuleInfo> infos) {
        Map<String, RuleInfo> byCode = new LinkedHashMap<>();
        for (RuleInfo info : infos) {
            if (byCode.put(info.code(), info) != null) {
                throw new IllegalArgumentException("The catalogue lists " + info + " twice");
            }
        }
        return new RuleCatalog(byCode);
    }

    /**
     * Returns a catalogue that also holds the rules of another.
     *
     * @param other  the other catalogue, not null
     * @return the rules of this one, then those of the other whose codes this one does not hold, not null
     */
    public RuleCatalog with(RuleCatalog other) {
        if (other.byCode.isEmpty()) {
            return this;
        }
        Map<String, RuleInfo> all = new LinkedHashMap<>(byCode);
        other.byCode.forEach(all::putIfAbsent);
        return new RuleCatalog(all);
    }

    /** Loads the catalogue when it is first asked for. */
    private static final class BuiltIn {
        static final RuleCatalog CATALOG = load();

        private static RuleCatalog load() {
            List<RuleInfo> infos = new ArrayList<>();
            for (String group : GROUPS) {
                infos.addAll(CatalogFile.read(group));
            }
            return of(infos);
        }
    }
}
