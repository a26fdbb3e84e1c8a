package org.dxplan.reference;

import java.util.List;
import java.util.Objects;
import org.dxplan.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An item of one version of a national framework (重点取組事項など): 自治体フロントヤード改革の推進 in 第2.3版.
 *
 * <p>The code is stable: what goes on from one version to the next keeps it, even where the label changes (マイナンバーカードの普及促進,
 * later マイナンバーカードの普及促進・利用の推進). What a later version does not list any more may say which item took its place, or
 * which wider one took it up: 行政手続のオンライン化 became a part of フロントヤード改革.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is not API, for components may be added.
 *
 * @param code  the stable kebab-case code such as front-yard, not null
 * @param number  the number that the version prints, such as 1, null if it prints none
 * @param group  the list in which it stands, such as {@link #PRIORITY}, not null
 * @param label  the label that the version prints, not null
 * @param otherLabels  other ways in which it is cited, not null, copied
 * @param successor  the code of the item that takes its place in a later version, null if it goes on or simply ends
 * @param broader  the code of the wider item of a later version that takes it up as a part, null if none does
 * @param confirmed  whether a public page was seen to list it
 * @param note  a remark in Japanese, null if there is none
 */
public record FrameworkItem(
        String code,
        @Nullable String number,
        String group,
        String label,
        List<String> otherLabels,
        @Nullable String successor,
        @Nullable String broader,
        boolean confirmed,
        @Nullable String note) {

    /** The group of the priority items (重点取組事項). */
    public static final String PRIORITY = "priority";
    /** The group of what is to be done together with them (あわせて取り組むべき事項). */
    public static final String TOGETHER = "together";
    /** The group of what is to be considered where needed (必要に応じ実施を検討する取組). */
    public static final String OPTIONAL = "optional";
    /** The group of the structures for carrying it out (推進体制の構築). */
    public static final String ORGANIZATION = "organization";

    /**
     * Holds the components.
     *
     * @throws NullPointerException if code, group, label, the list or one of its items is null
     */
    public FrameworkItem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(label, "label");
        otherLabels = List.copyOf(otherLabels);
    }

    /**
     * Tells whether a plan that cites this code or label means this item. Widths, blanks and letter case do not matter.
     *
     * @param text  the code or a label as cited, not null
     * @return true if it is the code, the label or one of the other labels
     */
    public boolean isCalled(String text) {
        return isPlainly(NormalizedText.of(text));
    }

    /** The same for a text in its normal form. */
    boolean isPlainly(String wanted) {
        if (wanted.equals(code) || wanted.equals(NormalizedText.of(label))) {
            return true;
        }
        for (String other : otherLabels) {
            if (wanted.equals(NormalizedText.of(other))) {
                return true;
            }
        }
        return false;
    }

    /** The code of what comes after this item, null if nothing does. */
    @Nullable
    String next() {
        return successor != null ? successor : broader;
    }
}
