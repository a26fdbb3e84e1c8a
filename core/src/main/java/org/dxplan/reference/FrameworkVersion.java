package org.dxplan.reference;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dxplan.text.NormalizedText;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a national framework (版): 第2.3版 of the 自治体DX推進計画, dated 令和6年2月5日.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is not API, for components may be added.
 *
 * @param version  the version such as 2.3, null if the framework has no versions
 * @param label  the version as it is printed, such as 第2.3版, null if it is not
 * @param date  when it was adopted, null if not known
 * @param period  the period for which it holds (対象期間), null if not known
 * @param complete  whether the items are all that the version has; if not, an item may exist that is not listed
 * @param confirmed  whether a public page was seen to give the version and its date
 * @param items  the items as far as they are known, in the order of the version, not null, copied
 * @param note  a remark in Japanese, null if there is none
 */
public record FrameworkVersion(
        @Nullable String version,
        @Nullable String label,
        @Nullable PlanDate date,
        @Nullable Period period,
        boolean complete,
        boolean confirmed,
        List<FrameworkItem> items,
        @Nullable String note) {

    private static final List<String> BEFORE_NUMBER = List.of("version", "ver.", "ver", "v", "第");

    /**
     * Holds the components.
     *
     * @throws NullPointerException if the list or one of its items is null
     */
    public FrameworkVersion {
        items = List.copyOf(items);
    }

    /**
     * Returns when the version ends (終期).
     *
     * @return the end of its period, empty if not known, not null
     */
    public Optional<PlanDate> end() {
        return period == null ? Optional.empty() : Optional.ofNullable(period.end());
    }

    /**
     * Returns the items of one group.
     *
     * @param group  the group such as {@link FrameworkItem#PRIORITY}, not null
     * @return the items in their order, empty if there are none, immutable, not null
     */
    public List<FrameworkItem> items(String group) {
        Objects.requireNonNull(group, "group");
        return items.stream().filter(item -> item.group().equals(group)).toList();
    }

    /**
     * Finds the item that a plan cites.
     *
     * @param text  its code or a label, see {@link FrameworkItem#isCalled}, not null
     * @return the item, empty if none is called so, not null
     */
    public Optional<FrameworkItem> find(String text) {
        String wanted = NormalizedText.of(text);
        for (FrameworkItem item : items) {
            if (item.isPlainly(wanted)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds an item by its code alone.
     *
     * @param code  the code, not null
     * @return the item, empty if the version is not known to list it, not null
     */
    public Optional<FrameworkItem> findCode(String code) {
        for (FrameworkItem item : items) {
            if (item.code().equals(code)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether a plan that cites this version means it: 2.3, 第2.3版 and Ver.2.3 are the same.
     *
     * @param cited  the version as cited, null if none was
     * @return true if it is this one
     */
    public boolean isCalled(@Nullable String cited) {
        if (cited == null || version == null) {
            return cited == null && version == null;
        }
        String wanted = plain(cited);
        return wanted.equals(plain(version)) || (label != null && wanted.equals(plain(label)));
    }

    boolean isLaterThan(FrameworkVersion other) {
        return date != null && other.date != null && date.isAfter(other.date);
    }

    private static String plain(String text) {
        String plain = NormalizedText.of(text).toLowerCase(Locale.ROOT);
        for (String prefix : BEFORE_NUMBER) {
            if (plain.startsWith(prefix)) {
                plain = plain.substring(prefix.length());
                break;
            }
        }
        return plain.endsWith("版") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
