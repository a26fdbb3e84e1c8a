package org.dxplan.reference;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.publication.LegalBasis;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * A law that municipal DX plans rest on (根拠法令): 官民データ活用推進基本法（平成28年法律第103号）.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is not API, for components may be added.
 *
 * @param id  the id such as kanmin-data-ho, not null
 * @param title  the official title (題名), not null
 * @param otherTitles  short and other titles (略称), not null, copied
 * @param number  the number of the law (法令番号), not null
 * @param inForce  when it came into force (施行日), null if not known
 * @param confirmed  whether public pages were seen to give title and number so
 * @param note  a remark in Japanese, null if there is none
 */
public record Law(
        String id,
        String title,
        List<String> otherTitles,
        String number,
        @Nullable PlanDate inForce,
        boolean confirmed,
        @Nullable String note) {

    /**
     * Holds the components.
     *
     * @throws NullPointerException if id, title, number, the list or one of its items is null
     */
    public Law {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        otherTitles = List.copyOf(otherTitles);
        Objects.requireNonNull(number, "number");
    }

    /**
     * Makes the entry of a plan that rests on this law.
     *
     * @return id, title, number and date of the law, without an article, not null
     */
    public LegalBasis toLegalBasis() {
        return LegalBasis.builder()
                .id(id)
                .title(title)
                .lawNumber(number)
                .inForce(inForce)
                .build();
    }
}
