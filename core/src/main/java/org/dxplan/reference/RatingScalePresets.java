package org.dxplan.reference;

import java.util.List;
import java.util.Optional;

/**
 * Rating scales that are in use (評価尺度の例), by id.
 *
 * <pre>{@code
 * RatingScale scale = RatingScalePresets.builtIn().find("aichi-it").orElseThrow().scale();
 * scale.isAtLeast("A", "B"); // true
 * plan.toBuilder().addRatingScales(scale.toBuilder().id("tassei").build());
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RatingScalePresets {

    private final DataEdition edition;
    private final List<RatingScalePreset> presets;

    private RatingScalePresets(DataTable table) {
        edition = table.edition();
        presets = RatingScaleReader.read(table);
    }

    /**
     * Returns the presets. They are read when first asked for.
     *
     * @return the presets, not null
     */
    public static RatingScalePresets builtIn() {
        return BuiltIn.PRESETS;
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
     * Returns all presets.
     *
     * @return the presets in the order of the table, immutable, not null
     */
    public List<RatingScalePreset> all() {
        return presets;
    }

    /**
     * Finds a preset.
     *
     * @param id  the id of its scale such as aichi-it, not null
     * @return the preset, empty if there is none with that id, not null
     */
    public Optional<RatingScalePreset> find(String id) {
        return presets.stream().filter(preset -> preset.scale().id().equals(id)).findFirst();
    }

    /** Reads the presets when they are first asked for. */
    private static final class BuiltIn {
        static final RatingScalePresets PRESETS = new RatingScalePresets(DataTable.ofResource("rating-scales.tsv"));
    }
}
