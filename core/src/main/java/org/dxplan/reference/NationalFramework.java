package org.dxplan.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dxplan.text.NormalizedText;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan, strategy or set of indicators of the national government to which municipal plans answer (国の枠組み), with its
 * versions: 自治体DX推進計画, デジタル社会の実現に向けた重点計画, 地域幸福度（Well-Being）指標.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is not API, for components may be added.
 *
 * @param id  the id by which plans name it, such as jichitai-dx, not null
 * @param title  the title, not null
 * @param otherTitles  short and other titles (略称), not null, copied
 * @param issuer  who issued it, such as 総務省, null if not known
 * @param successor  the id of the framework that took its place, null if none did
 * @param confirmed  whether a public page or a plan was seen to name it
 * @param versions  the versions, the oldest first, at least one, not null, copied
 * @param note  a remark in Japanese, null if there is none
 */
public record NationalFramework(
        String id,
        String title,
        List<String> otherTitles,
        @Nullable String issuer,
        @Nullable String successor,
        boolean confirmed,
        List<FrameworkVersion> versions,
        @Nullable String note) {

    /**
     * Holds the components.
     *
     * @throws NullPointerException if id, title, a list or one of its items is null
     * @throws IllegalArgumentException if there are no versions
     */
    public NationalFramework {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        otherTitles = List.copyOf(otherTitles);
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("The framework has no version: " + id);
        }
    }

    /**
     * Tells whether a plan that cites this id or title means this framework. Widths, blanks and letter case do not matter.
     *
     * @param text  the id or a title as cited, not null
     * @return true if it is the id, the title or one of the other titles
     */
    public boolean isCalled(String text) {
        String wanted = NormalizedText.of(text);
        return wanted.equals(id)
                || wanted.equals(NormalizedText.of(title))
                || otherTitles.stream().anyMatch(other -> wanted.equals(NormalizedText.of(other)));
    }

    /**
     * Finds the version that a plan cites.
     *
     * @param cited  the version as cited, see {@link FrameworkVersion#isCalled}, null if none was
     * @return the version; without one cited the only one there is; empty if there is none such, not null
     */
    public Optional<FrameworkVersion> version(@Nullable String cited) {
        if (cited == null && versions.size() == 1) {
            return Optional.of(versions.get(0));
        }
        for (FrameworkVersion version : versions) {
            if (version.isCalled(cited)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns how a version of this framework is called for short: 自治体DX推進計画第2.3版.
     *
     * @param version  a version of this framework, not null
     * @return the short title, else the title, with the version as it is printed, not null
     */
    public String titleOf(FrameworkVersion version) {
        String shortTitle = otherTitles.isEmpty() ? title : otherTitles.get(0);
        String label = version.label() != null ? version.label() : version.version();
        return label == null ? shortTitle : shortTitle + label;
    }

    /**
     * Returns the newest version that the catalogue knows.
     *
     * @return the last version, not null
     */
    public FrameworkVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /**
     * Returns the version that was in force on a day: the last one surely dated before its end.
     *
     * @param day  the day, not null
     * @return the version, empty if none is known to have been adopted by then, not null
     */
    public Optional<FrameworkVersion> versionOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        FrameworkVersion found = null;
        for (FrameworkVersion version : versions) {
            PlanDate date = version.date();
            if (date != null
                    && date.lastDay().filter(last -> !last.isAfter(day)).isPresent()) {
                found = version;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * Returns when the framework ends (終期), as far as the catalogue knows.
     *
     * <pre>{@code
     * NationalFrameworks.builtIn().find("jichitai-dx").orElseThrow().end(null); // 2026-03, on which all versions agree
     * }</pre>
     *
     * @param cited  the version as cited, see {@link FrameworkVersion#isCalled}, null if none was
     * @return the end of that version; without one cited the end that all versions have; empty if there is none, not null
     */
    public Optional<PlanDate> end(@Nullable String cited) {
        if (cited != null) {
            return version(cited).flatMap(FrameworkVersion::end);
        }
        Optional<PlanDate> end = latest().end();
        for (FrameworkVersion version : versions) {
            if (!version.end().equals(end)) {
                return Optional.empty();
            }
        }
        return end;
    }

    /**
     * Returns the versions that list an item.
     *
     * @param text  its code or a label, see {@link FrameworkItem#isCalled}, not null
     * @return the versions, the oldest first, empty if the framework never had it, immutable, not null
     */
    public List<FrameworkVersion> versionsWith(String text) {
        List<FrameworkVersion> found = new ArrayList<>();
        for (FrameworkVersion version : versions) {
            if (version.find(text).isPresent()) {
                found.add(version);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Finds what an item of any version has become in another: the item of the same code, or what took its place or took it
     * up since. So a plan that answers to an older version can be laid against a newer one.
     *
     * @param code  the code of the item, not null
     * @param target  a version of this framework, not null
     * @return the item of that version, empty if it lists nothing that the item became, not null
     */
    public Optional<FrameworkItem> trace(String code, FrameworkVersion target) {
        Set<String> seen = new HashSet<>();
        String at = code;
        while (at != null && seen.add(at)) {
            Optional<FrameworkItem> found = target.findCode(at);
            if (found.isPresent()) {
                return found;
            }
            at = next(at);
        }
        return Optional.empty();
    }

    /**
     * Returns a framework that has the versions of another one, too: in place of its own of the same name, else before the
     * first that is dated later. Of the other facts, those that the other one leaves out stay.
     */
    NationalFramework withVersionsOf(NationalFramework other) {
        List<FrameworkVersion> joined = new ArrayList<>(versions);
        for (FrameworkVersion version : other.versions) {
            int same = 0;
            while (same < joined.size() && !joined.get(same).isCalled(version.version())) {
                same++;
            }
            if (same < joined.size()) {
                joined.set(same, version);
                continue;
            }
            int place = 0;
            while (place < joined.size() && !joined.get(place).isLaterThan(version)) {
                place++;
            }
            joined.add(place, version);
        }
        Set<String> titles = new LinkedHashSet<>(other.otherTitles);
        titles.addAll(otherTitles);
        return new NationalFramework(
                id,
                other.title,
                List.copyOf(titles),
                other.issuer != null ? other.issuer : issuer,
                other.successor != null ? other.successor : successor,
                other.confirmed,
                joined,
                other.note != null ? other.note : note);
    }

    private @Nullable String next(String code) {
        String next = null;
        for (FrameworkVersion version : versions) {
            for (FrameworkItem item : version.items()) {
                if (item.code().equals(code) && item.next() != null) {
                    next = item.next();
                }
            }
        }
        return next;
    }
}
