package org.dxplan.reference;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of national frameworks (国の枠組みの目録), by id.
 *
 * <pre>{@code
 * NationalFramework plan = NationalFrameworks.builtIn().find("jichitai-dx").orElseThrow();
 * FrameworkVersion version = plan.version("第2.3版").orElseThrow();
 * version.items(FrameworkItem.PRIORITY).size(); // 7
 * plan.trace("online-procedures", version).map(FrameworkItem::label); // 自治体フロントヤード改革の推進
 * }</pre>
 *
 * <p>Frameworks change from year to year, so the catalogue is data and not code. Newer versions, or frameworks of a
 * prefecture, are read from a file and joined with the catalogue of the library; the {@linkplain org.dxplan.reference package}
 * shows how to write one:
 *
 * <pre>{@code
 * NationalFrameworks own = NationalFrameworks.builtIn().withVersions(NationalFrameworks.read(reader));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class NationalFrameworks {

    private final DataEdition edition;
    private final Map<String, NationalFramework> byId;

    NationalFrameworks(DataEdition edition, Map<String, NationalFramework> byId) {
        this.edition = edition;
        this.byId = byId;
    }

    /**
     * Returns the catalogue of the library. It is read when first asked for.
     *
     * @return the catalogue, not null
     */
    public static NationalFrameworks builtIn() {
        return BuiltIn.CATALOG;
    }

    /**
     * Reads a catalogue. The reader is not closed.
     *
     * @param reader  the text of the catalogue, decoded from UTF-8, not null
     * @return the catalogue, not null
     * @throws java.io.UncheckedIOException if reading fails
     * @throws IllegalArgumentException if the text is no such catalogue; the message names the line and what is wrong there:
     *     Line 7: field 4 (group) is missing
     */
    public static NationalFrameworks read(Reader reader) {
        return FrameworkReader.read(DataTable.read(reader));
    }

    /**
     * Returns a catalogue that has the frameworks of another one, too; where both have one of an id, it is the other's, and
     * the versions of this one are gone.
     *
     * @param other  the catalogue that is laid over this one, not null
     * @return the catalogue, with the edition of the other, not null
     */
    public NationalFrameworks with(NationalFrameworks other) {
        Map<String, NationalFramework> joined = new LinkedHashMap<>(byId);
        joined.putAll(other.byId);
        return new NationalFrameworks(other.edition, joined);
    }

    /**
     * Returns a catalogue that has the frameworks of another one, too; where both have one of an id, the other's versions come
     * to those of this one. A version that this one has, too, is replaced; others stand before the first that is dated later,
     * else at the end. What the other one does not say of the framework itself, such as its issuer, stays.
     *
     * @param newer  the catalogue with the other versions, not null
     * @return the catalogue, with the edition of the other, not null
     */
    public NationalFrameworks withVersions(NationalFrameworks newer) {
        Map<String, NationalFramework> joined = new LinkedHashMap<>(byId);
        newer.byId.forEach((id, framework) -> joined.merge(id, framework, NationalFramework::withVersionsOf));
        return new NationalFrameworks(newer.edition, joined);
    }

    /**
     * Returns which state of things the catalogue holds.
     *
     * @return the edition, not null
     */
    public DataEdition edition() {
        return edition;
    }

    /**
     * Returns all frameworks.
     *
     * @return the frameworks in the order of the catalogue, immutable, not null
     */
    public List<NationalFramework> all() {
        return List.copyOf(byId.values());
    }

    /**
     * Finds the framework that a plan cites.
     *
     * @param cited  the id such as jichitai-dx, or a title such as 自治体DX推進計画, not null
     * @return the framework, empty if the catalogue has none of that id or title, not null
     */
    public Optional<NationalFramework> find(String cited) {
        NationalFramework framework = byId.get(cited);
        return framework != null
                ? Optional.of(framework)
                : byId.values().stream().filter(one -> one.isCalled(cited)).findFirst();
    }

    /** Reads the catalogue when it is first asked for. */
    private static final class BuiltIn {
        static final NationalFrameworks CATALOG = FrameworkReader.read(DataTable.ofResource("national-frameworks.tsv"));
    }
}
