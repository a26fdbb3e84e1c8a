package org.dxplan.validation.rule;

import java.util.Locale;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.part.ReferenceKind;
import org.dxplan.reference.CodeLabels;
import org.jspecify.annotations.Nullable;

/**
 * A word of the format that a message names in the reader's language (用語): a JSON type, a code, a list of codes.
 *
 * <p>As an argument of a problem it is the code; in a message it is the label: {@code related-plan} reads 関連計画 in
 * Japanese and "related plan" in English. Codes and their lists have the labels of {@link CodeLabels}, other words those of
 * the rule catalogue.
 *
 * <pre>{@code
 * Word.of(ReferenceKind.RELATED_PLAN).label(Locale.JAPANESE); // 関連計画
 * Word.of(LevelKind.GOAL).label(Locale.JAPANESE); // 基本目標
 * new Word("edition-status").label(Locale.JAPANESE); // 版の状態
 * new Word("json-text").label(Locale.JAPANESE); // 文字列
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param list  the list of the code, such as reference-kind, null for a word that is not the code of a list
 * @param code  the kebab-case code, not null
 */
public record Word(@Nullable String list, String code) {

    /**
     * Obtains a word.
     *
     * @throws NullPointerException if the code is null
     */
    public Word {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Obtains a word that is not the code of a list.
     *
     * @param code  the code of a word of the catalogue, or the name of a list of codes, not null
     */
    public Word(String code) {
        this(null, code);
    }

    /**
     * Obtains the word for a kind of things that have an id.
     *
     * @param kind  the kind, not null
     * @return the word, not null
     */
    public static Word of(ReferenceKind kind) {
        return new Word("reference-kind", kind.code());
    }

    /**
     * Obtains the word for a code of the plan. It does not keep the word that the document prints.
     *
     * @param code  the code, not null
     * @return the word, not null
     */
    public static Word of(Code code) {
        return new Word(CodeLabels.listOf(code.getClass()), code.code());
    }

    /**
     * Returns the word in a language.
     *
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the label, the code itself if the library has none, not null
     */
    public String label(Locale locale) {
        String label = list == null ? Words.label(code, Messages.language(locale)) : null;
        if (label != null) {
            return label;
        }
        CodeLabels labels = CodeLabels.builtIn();
        return (list == null ? labels.findList(code) : labels.find(list, code))
                .map(found -> found.label(locale))
                .orElse(code);
    }

    /**
     * Returns the code.
     */
    @Override
    public String toString() {
        return code;
    }
}
