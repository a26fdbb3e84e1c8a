package org.dxplan.validation.governance;

import java.util.List;
import org.dxplan.model.index.Node;
import org.dxplan.model.organization.Contact;
import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Whoever reads a published plan can reach the section in charge by telephone or e-mail (GOV-08). */
final class InquiryRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("GOV-08");
    }

    @Override
    public void check(RuleContext context) {
        List<Contact> contacts = context.plan().contacts();
        if (context.hasLost("/contacts") || context.hasLost("/organizationalUnits")) {
            return;
        }
        for (Contact contact : contacts) {
            if ((isPresent(contact.unit()) || isPresent(contact.name()))
                    && (isReachable(contact) || isReachable(contactOf(context, contact.unit())))) {
                return;
            }
        }
        if (contacts.isEmpty()) {
            context.problem("GOV-08", context.index().root()).hint("none").report();
        } else {
            context.problem("GOV-08", context.index().root(), "contacts")
                    .hint("")
                    .report();
        }
    }

    private static @Nullable Contact contactOf(RuleContext context, @Nullable String unit) {
        Node<?> node = unit == null ? null : context.index().find(unit).orElse(null);
        return node != null && node.part() instanceof OrganizationalUnit found ? found.contact() : null;
    }

    private static boolean isReachable(@Nullable Contact contact) {
        return contact != null && (isPresent(contact.telephone()) || isPresent(contact.email()));
    }

    private static boolean isPresent(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
