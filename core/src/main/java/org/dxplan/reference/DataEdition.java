package org.dxplan.reference;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which state of which source a table of reference data holds (データの版).
 *
 * <pre>{@code
 * LocalGovernments.builtIn().edition().source(); // 全国地方公共団体コード (総務省), JIS X 0401 and JIS X 0402
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is not API, for components may be added.
 *
 * @param version  the version of the table such as 1, not null
 * @param date  the day on which the table was put together, not null
 * @param asOf  the state of things that it shows, where that is another (時点), null if it is not
 * @param source  where its facts come from, not null
 */
public record DataEdition(
        String version, LocalDate date, @Nullable String asOf, String source) {

    /**
     * Holds the components.
     *
     * @throws NullPointerException if version, date or source is null
     */
    public DataEdition {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
    }
}
