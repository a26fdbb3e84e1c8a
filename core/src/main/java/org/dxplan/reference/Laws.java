package org.dxplan.reference;

import java.util.List;
import java.util.Optional;
import org.dxplan.text.NormalizedText;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * The laws that municipal DX plans rest on (根拠法令), with their numbers.
 *
 * <pre>{@code
 * Laws.builtIn().named("デジタル手続法").map(Law::number); // 平成14年法律第151号
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Laws {

    private final DataEdition edition;
    private final List<Law> laws;

    private Laws(DataTable table) {
        edition = table.edition();
        laws = table.rows().stream().map(Laws::law).toList();
    }

    private static Law law(DataRow row) {
        return new Law(
                row.text(0),
                row.text(1),
                row.texts(2),
                row.text(3),
                date(row.optionalText(4)),
                row.isConfirmed(5),
                row.optionalText(6));
    }

    private static @Nullable PlanDate date(@Nullable String text) {
        return text == null ? null : PlanDate.parse(text);
    }

    /**
     * Returns the laws. They are read when first asked for.
     *
     * @return the laws, not null
     */
    public static Laws builtIn() {
        return BuiltIn.LAWS;
    }

    /**
     * Returns which state of which source this is.
     *
     * @return the edition, not null
     */
    public DataEdition edition() {
        return edition;
    }

    /**
     * Returns all laws.
     *
     * @return the laws in the order of the table, immutable, not null
     */
    public List<Law> all() {
        return laws;
    }

    /**
     * Finds a law by its id.
     *
     * @param id  the id such as kanmin-data-ho, not null
     * @return the law, empty if there is none with that id, not null
     */
    public Optional<Law> find(String id) {
        return laws.stream().filter(law -> law.id().equals(id)).findFirst();
    }

    /**
     * Finds a law by a title or its number, as a plan cites it. Widths and blanks do not matter.
     *
     * @param text  the title, a short title or the number, not null
     * @return the law, empty if there is none called so, not null
     */
    public Optional<Law> named(String text) {
        String wanted = NormalizedText.of(text);
        return laws.stream()
                .filter(law -> NormalizedText.of(law.title()).equals(wanted)
                        || NormalizedText.of(law.number()).equals(wanted)
                        || law.otherTitles().stream()
                                .anyMatch(other -> NormalizedText.of(other).equals(wanted)))
                .findFirst();
    }

    /** Reads the laws when they are first asked for. */
    private static final class BuiltIn {
        static final Laws LAWS = new Laws(DataTable.ofResource("laws.tsv"));
    }
}
