package org.dxplan.validation.reference;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.organization.Contact;
import org.dxplan.model.publication.PublishedDocument;
import org.dxplan.model.publication.Source;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Web addresses of a plan about to be published are well-formed and use https (REF-05). */
final class AddressRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("REF-05");
    }

    @Override
    public void check(RuleContext context) {
        PlanIndex index = context.index();
        for (Node<Contact> node : index.nodes(Contact.class)) {
            check(context, node, "webAddress", node.part().webAddress());
        }
        for (Node<PublishedDocument> node : index.nodes(PublishedDocument.class)) {
            check(context, node, "address", node.part().address());
        }
        for (Node<Source> node : index.nodes(Source.class)) {
            check(context, node, "address", node.part().address());
        }
    }

    private static void check(RuleContext context, Node<?> node, String member, @Nullable String address) {
        String scheme = address == null ? "https" : schemeOf(address);
        if (address == null || scheme.equals("https")) {
            return;
        }
        RuleContext.Report report = context.problem("REF-05", node, member);
        if (address.isBlank()) {
            report.hint("blank").report();
            return;
        }
        report.with("address", address);
        if (scheme.equals("http")) {
            report.with("secure", "https" + address.substring("http".length()))
                    .hint("http")
                    .report();
        } else {
            report.hint("").report();
        }
    }

    /** The scheme of a well-formed address with a host, empty for anything else. */
    private static String schemeOf(String address) {
        try {
            URI uri = new URI(address);
            String authority = uri.getAuthority();
            String scheme = uri.getScheme();
            return scheme == null || authority == null || authority.isBlank() ? "" : scheme.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
