package org.dxplan.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dxplan.text.NearMiss;
import org.dxplan.text.NormalizedText;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * The 20 core services whose systems municipalities are to standardise (標準化対象20業務), under the 標準化法 (令和3年法律第40号) and its
 * 標準化対象事務を定める政令 (令和4年政令第1号).
 *
 * <pre>{@code
 * StandardizedServices services = StandardizedServices.builtIn();
 * services.all().size(); // 20
 * services.deadline(); // 令和7年度末
 * services.nearest("障がい者福祉").map(StandardizedService::name); // 障害者福祉
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class StandardizedServices {

    private final DataEdition edition;
    private final PlanDate deadline;
    private final PlanDate completeSince;
    private final List<String> legalBases;
    private final List<StandardizedService> services;
    private final List<StandardizedService> original;

    private StandardizedServices(DataTable table) {
        edition = table.edition();
        deadline = PlanDate.parse(table.head("deadline")).withText(null);
        completeSince = PlanDate.parse(table.head("complete-since")).withText(null);
        legalBases = List.of(table.head("legal-bases").split(" ", -1));
        List<StandardizedService> every = new ArrayList<>();
        List<StandardizedService> some = new ArrayList<>();
        for (DataRow row : table.rows()) {
            StandardizedService service = new StandardizedService(
                    row.number(0), row.text(1), row.text(2).equals("original"), row.isConfirmed(3));
            every.add(service);
            if (service.original()) {
                some.add(service);
            }
        }
        services = List.copyOf(every);
        original = List.copyOf(some);
    }

    /**
     * Returns the services. They are read when first asked for.
     *
     * @return the services, not null
     */
    public static StandardizedServices builtIn() {
        return BuiltIn.SERVICES;
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
     * Returns by when the systems are to be moved (移行期限). Systems that are very hard to move have a later one each.
     *
     * @return the date, 令和7年度末, not null
     */
    public PlanDate deadline() {
        return deadline;
    }

    /**
     * Returns since when there are all these services; before, the first 17 alone were spoken of.
     *
     * @return the date of the 標準化対象事務を定める政令, 令和4年, not null
     */
    public PlanDate completeSince() {
        return completeSince;
    }

    /**
     * Returns the laws that say so.
     *
     * @return the ids in {@link Laws}, immutable, not null
     */
    public List<String> legalBases() {
        return legalBases;
    }

    /**
     * Returns all services.
     *
     * @return the 20 services in the usual order, immutable, not null
     */
    public List<StandardizedService> all() {
        return services;
    }

    /**
     * Returns the services that were listed first.
     *
     * @return the 17 services in the usual order, immutable, not null
     */
    public List<StandardizedService> original() {
        return original;
    }

    /**
     * Finds a service by its exact name.
     *
     * @param name  the name, not null
     * @return the service, empty if none has exactly this name, not null
     */
    public Optional<StandardizedService> find(String name) {
        for (StandardizedService service : services) {
            if (service.name().equals(name)) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the service that was probably meant by a name that is not exact: 子育て支援, 戸籍附票, 住民基本台帳システム.
     *
     * @param name  the name, not null
     * @return the service that has the same name after normalisation, or nearly the same, or else the only one of which one
     *     name contains the other; empty if there is none, not null
     */
    public Optional<StandardizedService> nearest(String name) {
        String wanted = NormalizedText.of(name);
        List<String> names = new ArrayList<>();
        for (StandardizedService service : services) {
            String normal = NormalizedText.of(service.name());
            if (normal.equals(wanted)) {
                return Optional.of(service);
            }
            names.add(normal);
        }
        String near = NearMiss.nearest(wanted, names);
        if (near == null) {
            near = related(wanted, names);
        }
        return near == null ? Optional.empty() : Optional.of(services.get(names.indexOf(near)));
    }

    /** The longest name within the text, for 戸籍の附票システム names 戸籍 in passing; else the only name around it. */
    private static @Nullable String related(String wanted, List<String> names) {
        String within = null;
        String around = null;
        int count = 0;
        for (String name : names) {
            if (wanted.contains(name) && (within == null || name.length() > within.length())) {
                within = name;
            }
            if (wanted.length() > 1 && name.contains(wanted)) {
                around = name;
                count++;
            }
        }
        return within != null ? within : count == 1 ? around : null;
    }

    /** Reads the services when they are first asked for. */
    private static final class BuiltIn {
        static final StandardizedServices SERVICES =
                new StandardizedServices(DataTable.ofResource("standardized-services.tsv"));
    }
}
