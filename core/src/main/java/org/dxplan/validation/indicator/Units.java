package org.dxplan.validation.indicator;

import java.util.Map;
import org.dxplan.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/** Printed units in a form in which two ways of printing the same unit are equal: ％ and パーセント, か所 and 箇所, 人 and 名. */
final class Units {

    static final String PER_CENT = "%";

    private static final Map<String, String> SAME = Map.of(
            "パーセント", PER_CENT, "か所", "箇所", "ヵ所", "箇所", "ヶ所", "箇所", "カ所", "箇所", "ケ所", "箇所", "個所", "箇所", "名", "人", "ポイント",
            "pt");

    private Units() {}

    static @Nullable String normal(@Nullable String printed) {
        if (printed == null || printed.isBlank()) {
            return null;
        }
        String unit = NormalizedText.of(printed);
        int perYear = unit.indexOf("/年");
        String base = perYear > 0 ? unit.substring(0, perYear) : unit;
        return SAME.getOrDefault(base, base);
    }
}
