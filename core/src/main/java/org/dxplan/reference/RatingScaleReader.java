package org.dxplan.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.evaluation.RatingAxis;
import org.dxplan.model.evaluation.RatingCode;
import org.dxplan.model.evaluation.RatingMethod;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.RatingSymbol;
import org.dxplan.model.evaluation.Threshold;
import org.dxplan.model.evaluation.ThresholdBasis;
import org.jspecify.annotations.Nullable;

/** Makes rating scales from their rows: a scale, its levels and the symbols outside of the order below it. */
final class RatingScaleReader {

    private final List<RatingScalePreset> presets = new ArrayList<>();
    private final List<RatingSymbol> levels = new ArrayList<>();
    private final List<RatingSymbol> outside = new ArrayList<>();
    private @Nullable DataRow scale;

    private RatingScaleReader() {}

    static List<RatingScalePreset> read(DataTable table) {
        RatingScaleReader reader = new RatingScaleReader();
        for (DataRow row : table.rows()) {
            reader.read(row);
        }
        reader.endScale();
        return List.copyOf(reader.presets);
    }

    private void read(DataRow row) {
        switch (row.text(0)) {
            case "scale" -> {
                endScale();
                scale = row;
            }
            case "level" -> levels.add(symbol(row));
            case "outside" -> outside.add(symbol(row));
            default -> throw row.wrong("neither scale, level nor outside: " + row.text(0));
        }
    }

    private void endScale() {
        DataRow row = scale;
        if (row == null) {
            return;
        }
        String axis = row.optionalText(4);
        RatingScale made = RatingScale.builder()
                .id(row.text(1))
                .title(row.text(2))
                .axis(axis == null ? null : RatingAxis.of(axis))
                .method(RatingMethod.of(row.text(5)))
                .methodText(row.optionalText(6))
                .levels(levels)
                .outside(outside)
                .build();
        presets.add(new RatingScalePreset(made, row.text(3), row.isConfirmed(7), row.optionalText(8)));
        levels.clear();
        outside.clear();
    }

    private static RatingSymbol symbol(DataRow row) {
        List<RatingCode> codes = new ArrayList<>();
        for (String code : row.texts(3)) {
            codes.add(RatingCode.of(code));
        }
        List<Threshold> thresholds = new ArrayList<>();
        for (String threshold : row.texts(4)) {
            thresholds.add(threshold(row, threshold));
        }
        return RatingSymbol.builder()
                .symbol(row.text(1))
                .label(row.optionalText(2))
                .codes(codes)
                .thresholds(thresholds)
                .build();
    }

    /** Reads a basis, an interval and a unit: {@code actual-to-target [80,100) %}. */
    private static Threshold threshold(DataRow row, String text) {
        int open = text.indexOf(' ');
        int close = text.lastIndexOf(' ');
        int comma = text.indexOf(',');
        if (open < 0 || comma < open || close < comma) {
            throw row.wrong("not a threshold: " + text);
        }
        String from = text.substring(open + 2, comma);
        String to = text.substring(comma + 1, close - 1);
        return Threshold.builder()
                .basis(ThresholdBasis.of(text.substring(0, open)))
                .from(from.isEmpty() ? null : new BigDecimal(from))
                .fromOpen(isOpen(from, text.charAt(open + 1), '('))
                .to(to.isEmpty() ? null : new BigDecimal(to))
                .toOpen(isOpen(to, text.charAt(close - 1), ')'))
                .unit(text.substring(close + 1))
                .build();
    }

    /** An end that is included says nothing about it, as in the plans; nor does one that is not there. */
    private static @Nullable Boolean isOpen(String end, char bracket, char open) {
        return (!end.isEmpty() && bracket == open) ? Boolean.TRUE : null;
    }
}
