package org.dxplan.validation.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dxplan.model.common.Value;
import org.dxplan.text.NormalizedText;
import org.dxplan.text.WordSearch;
import org.jspecify.annotations.Nullable;

/** How the figures and headings of surveys are read. */
final class Figures {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Headings that stand for all others together. */
    private static final Pattern TOTAL = Pattern.compile("(全体|総数|総計|合計|計|([^\n]*(合計|小計|総計|\\(計\\))))(\\([^\n]*\\))?");
    /** Headings under which those stand who belong to no other. */
    private static final List<String> UNKNOWN = List.of("無回答", "不明", "未回答", "無記入", "回答なし");
    /** Headings that are a part of another one. */
    private static final Pattern PART = Pattern.compile("[(・]?(うち|内\\))");

    private Figures() {}

    /** The number, null if the value is none, is only a bound or an approximation. */
    static @Nullable BigDecimal exact(@Nullable Value value) {
        return value instanceof Value.NumberValue number
                        && number.bound() == null
                        && !Boolean.TRUE.equals(number.approximate())
                ? number.number()
                : null;
    }

    /** Tells whether a number cannot be a share in per cent. */
    static boolean isNoShare(BigDecimal number) {
        return number.signum() < 0 || number.compareTo(HUNDRED) > 0;
    }

    static boolean isPercent(@Nullable String unit) {
        return unit != null && NormalizedText.of(unit).equals("%");
    }

    static boolean isTotal(String label) {
        return TOTAL.matcher(NormalizedText.of(label)).matches();
    }

    static boolean isUnknown(String label) {
        return WordSearch.hasAny(NormalizedText.of(label), UNKNOWN);
    }

    static boolean isPart(String label) {
        return PART.matcher(NormalizedText.of(label)).lookingAt();
    }
}
