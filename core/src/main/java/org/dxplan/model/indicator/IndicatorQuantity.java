package org.dxplan.model.indicator;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What kind of figure an indicator is (指標の数量の種類), on which its limits and its sums depend.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record IndicatorQuantity(String code, @Nullable String text, Extensions extensions) implements Code {

    /** A number of things (件数, 人数, 箇所数). */
    public static final IndicatorQuantity COUNT = known("count");
    /** A part of a whole in per cent (割合): オンライン化率 45.0%. */
    public static final IndicatorQuantity SHARE = known("share");
    /** A growth against an earlier figure (増減率), which may be negative or above 100%. */
    public static final IndicatorQuantity GROWTH = known("growth");
    /** A computed figure without a whole (指数, 点数): 満足度 3.8点. */
    public static final IndicatorQuantity INDEX = known("index");
    /** An amount of money (金額): 削減額 1,200千円. */
    public static final IndicatorQuantity MONEY = known("money");
    /** A step that is reached or not (節目): 検討, 策定, 導入. */
    public static final IndicatorQuantity MILESTONE = known("milestone");

    /** The known codes. */
    public static final CodeList<IndicatorQuantity> CODES =
            CodeList.of(List.of(COUNT, SHARE, GROWTH, INDEX, MONEY, MILESTONE));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public IndicatorQuantity {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the quantity with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static IndicatorQuantity of(String code) {
        IndicatorQuantity known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public IndicatorQuantity withText(@Nullable String text) {
        return new IndicatorQuantity(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static IndicatorQuantity known(String code) {
        return new IndicatorQuantity(code, null, Extensions.NONE);
    }
}
