package org.dxplan.io.codec;

import org.dxplan.model.evaluation.ClaimEntry;
import org.dxplan.model.evaluation.ClaimEntryBuilder;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;

/** {@link ClaimEntry} (記載の項目). */
final class ClaimEntryCodec extends ObjectCodec<ClaimEntry, ClaimEntryBuilder> {

    private static final MemberTable MEMBERS =
            MemberTable.of(Member.reference("ref", ReferenceKind.ANY), Member.text("number"), Member.text("title"));

    static final ClaimEntryCodec INSTANCE = new ClaimEntryCodec();

    private ClaimEntryCodec() {
        super(MEMBERS);
    }

    @Override
    ClaimEntryBuilder start() {
        return ClaimEntry.builder();
    }

    @Override
    void read(String member, ClaimEntryBuilder to, PlanInput in) {
        switch (member) {
            case "ref" -> to.ref(in.word());
            case "number" -> to.number(in.text());
            case "title" -> to.title(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    ClaimEntry finish(ClaimEntryBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(ClaimEntry from, PlanOutput out) {
        out.member("ref").text(from.ref());
        out.member("number").text(from.number());
        out.member("title").text(from.title());
    }
}
