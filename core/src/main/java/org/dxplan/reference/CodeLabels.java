package org.dxplan.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dxplan.model.common.Code;
import org.jspecify.annotations.Nullable;

/**
 * The codes of the format by list, with label and meaning in Japanese and English (コード表).
 *
 * <pre>{@code
 * CodeLabels labels = CodeLabels.builtIn();
 * labels.label(EditionStatus.ADOPTED, Locale.JAPANESE); // 策定
 * labels.find("bound", "at-least").map(label -> label.meaning(Locale.ENGLISH)); // The figure or more: 95%以上
 * labels.codes("bound"); // at-least, at-most, less-than and more-than, with their labels
 * labels.findList("bound").map(list -> list.label(Locale.JAPANESE)); // 以上・以下・未満・超
 * }</pre>
 *
 * <p>A list is named after its type, in kebab-case: {@code edition-status} for {@code EditionStatus}. Every list is here, the
 * open ones and the closed ones, which are enums, and every code that this version of the library knows.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CodeLabels {

    /** What stands for the list itself where others have their code. */
    private static final String LIST = "-";

    private final DataEdition edition;
    private final Map<String, CodeLabel> lists = new LinkedHashMap<>();
    private final Map<String, Map<String, CodeLabel>> codes = new LinkedHashMap<>();

    CodeLabels(DataTable table) {
        edition = table.edition();
        for (DataRow row : table.rows()) {
            add(row);
        }
    }

    private void add(DataRow row) {
        String list = row.text(0);
        String code = row.text(1);
        boolean isList = code.equals(LIST);
        CodeLabel label = new CodeLabel(list, isList ? null : code, row.text(2), row.text(3), row.text(4), row.text(5));
        Map<String, CodeLabel> siblings = isList ? lists : codes.computeIfAbsent(list, name -> new LinkedHashMap<>());
        if (siblings.put(isList ? list : code, label) != null) {
            throw row.wrong("a second label of " + list + " " + code);
        }
        if (!lists.containsKey(list)) {
            throw row.wrong("a code before its list: " + list + " " + code);
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
     * Returns which state of the table this is.
     *
     * @return the edition, not null
     */
    public DataEdition edition() {
        return edition;
    }

    /**
     * Returns the lists.
     *
     * @return label and meaning of every list in the order of their names, immutable, not null
     */
    public List<CodeLabel> lists() {
        return List.copyOf(lists.values());
    }

    /**
     * Finds a list.
     *
     * @param list  the name of the list, see {@link #listOf}, not null
     * @return its label and meaning, empty if there is no such list, not null
     */
    public Optional<CodeLabel> findList(String list) {
        return Optional.ofNullable(lists.get(list));
    }

    /**
     * Returns the codes of a list.
     *
     * @param list  the name of the list, not null
     * @return the codes in the order of the list's constants, empty if there is no such list, immutable, not null
     */
    public List<CodeLabel> codes(String list) {
        return List.copyOf(byCode(list).values());
    }

    /**
     * Finds a code by its list.
     *
     * @param list  the name of the list, not null
     * @param code  the code, not null
     * @return its label and meaning, empty if the list or the code is unknown, not null
     */
    public Optional<CodeLabel> find(String list, String code) {
        return Optional.ofNullable(byCode(list).get(code));
    }

    /**
     * Finds a code.
     *
     * @param code  the code, known or not, not null
     * @return its label and meaning, empty if it is unknown, not null
     */
    public Optional<CodeLabel> find(Code code) {
        return find(listOf(code.getClass()), code.code());
    }

    /**
     * Returns what to show for a code. The word that the document prints does not matter where the code is known.
     *
     * @param code  the code, known or not, not null
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the label; for an unknown code the word that the document prints, or else the code itself; not null
     */
    public String label(Code code, Locale locale) {
        Optional<CodeLabel> found = find(code);
        if (found.isPresent()) {
            return found.get().label(locale);
        }
        @Nullable String printed = code.text();
        return printed != null ? printed : code.code();
    }

    private Map<String, CodeLabel> byCode(String list) {
        return codes.getOrDefault(list, Map.of());
    }

    /** Reads the table when it is first asked for. */
    private static final class BuiltIn {
        static final CodeLabels LABELS = new CodeLabels(DataTable.ofResource("codes.tsv"));
    }
}
