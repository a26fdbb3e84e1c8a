package org.dxplan.model.indicator;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator measures on the way from money to effect (指標の種別).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record IndicatorKind(String code, @Nullable String text, Extensions extensions) implements Code {

    /** What is put in (投入指標): money, people. */
    public static final IndicatorKind INPUT = known("input");
    /** What is done (活動指標, アウトプット): オンライン化した手続の数. */
    public static final IndicatorKind OUTPUT = known("output");
    /** What comes of it (成果指標, アウトカム): オンライン申請率, 満足度. */
    public static final IndicatorKind OUTCOME = known("outcome");
    /** What stands for something that cannot be measured (代理指標). */
    public static final IndicatorKind PROXY = known("proxy");

    /** The known codes. */
    public static final CodeList<IndicatorKind> CODES = CodeList.of(List.of(INPUT, OUTPUT, OUTCOME, PROXY));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public IndicatorKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the kind with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static IndicatorKind of(String code) {
        IndicatorKind known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public IndicatorKind withText(@Nullable String text) {
        return new IndicatorKind(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static IndicatorKind known(String code) {
        return new IndicatorKind(code, null, Extensions.NONE);
    }
}
