package org.dxplan.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dxplan.model.common.Code;
import org.jspecify.annotations.Nullable;

/**
 * The words for the codes of the format, in Japanese and English (コードの表示名).
 *
 * <pre>{@code
 * CodeLabels labels = CodeLabels.builtIn();
 * labels.label(EditionStatus.ADOPTED, Locale.JAPANESE); // 策定
 * labels.label(EditionStatus.ADOPTED, Locale.ENGLISH); // adopted
 * labels.find("bound", "at-least", Locale.JAPANESE); // 以上
 * }</pre>
 *
 * <p>A list of codes is named after its type, in kebab-case: {@code edition-status} for {@code EditionStatus}. Closed lists,
 * which are enums, have labels, too. This class is immutable and thread-safe.
 */
public final class CodeLabels {

    private final DataEdition edition;
    private final Map<String, DataRow> rows;

    private CodeLabels(DataTable table) {
        edition = table.edition();
        rows = new HashMap<>(2 * table.rows().size());
        for (DataRow row : table.rows()) {
            if (rows.put(key(row.text(0), row.text(1)), row) != null) {
                throw row.wrong("a second label of " + row.text(0) + " " + row.text(1));
            }
        }
    }

    /**
     * Returns the labels. They are read when first asked for.
     *
     * @return the labels, not null
     */
    public static CodeLabels builtIn() {
        return BuiltIn.LABELS;
    }

    /**
     * Returns the name of a list of codes.
     *
     * @param type  the type of the codes, such as {@code EditionStatus}, not null
     * @return the name in kebab-case, such as edition-status, not null
     */
    public static String listOf(Class<?> type) {
        String name = type.getSimpleName();
        StringBuilder list = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                list.append(i == 0 ? "" : "-").append((char) (c - 'A' + 'a'));
            } else {
                list.append(c);
            }
        }
        return list.toString();
    }

    /**
     * Returns which state of the labels this is.
     *
     * @return the edition, not null
     */
    public DataEdition edition() {
        return edition;
    }

    /**
     * Returns the label of a code. The word that the document prints does not matter where the code is known.
     *
     * @param code  the code, known or not, not null
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the label; for an unknown code the word that the document prints, or else the code itself; not null
     */
    public String label(Code code, Locale locale) {
        Optional<String> label = find(listOf(code.getClass()), code.code(), locale);
        if (label.isPresent()) {
            return label.get();
        }
        @Nullable String printed = code.text();
        return printed != null ? printed : code.code();
    }

    /**
     * Finds the label of a code by its list.
     *
     * @param list  the name of the list, see {@link #listOf}, not null
     * @param code  the code, not null
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the label, empty if the list or the code is unknown, not null
     */
    public Optional<String> find(String list, String code, Locale locale) {
        DataRow row = rows.get(key(list, code));
        return row == null
                ? Optional.empty()
                : Optional.of(row.text(locale.getLanguage().equals("ja") ? 2 : 3));
    }

    private static String key(String list, String code) {
        return list + " " + code;
    }

    /** Reads the labels when they are first asked for. */
    private static final class BuiltIn {
        static final CodeLabels LABELS = new CodeLabels(DataTable.ofResource("code-labels.tsv"));
    }
}
