package org.dxplan.io.codec;

import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionBuilder;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link Edition} (版). */
final class EditionCodec extends ObjectCodec<Edition, EditionBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("label"),
            Member.code("status", "edition-status"),
            Member.object("decided", "PlanDate"),
            Member.object("published", "PlanDate"),
            Member.object("revised", "PlanDate"),
            Member.text("note"));

    static final CodeCodec<EditionStatus> STATUS = new CodeCodec<>("edition-status", EditionStatus.CODES) {
        @Override
        EditionStatus create(String code, @Nullable String text, Extensions extensions) {
            return new EditionStatus(code, text, extensions);
        }
    };

    static final EditionCodec INSTANCE = new EditionCodec();

    private EditionCodec() {
        super(MEMBERS);
    }

    @Override
    EditionBuilder start() {
        return Edition.builder();
    }

    @Override
    void read(String member, EditionBuilder to, PlanInput in) {
        switch (member) {
            case "label" -> to.label(in.text());
            case "status" -> to.status(in.object(STATUS));
            case "decided" -> to.decided(in.object(PlanDateCodec.INSTANCE));
            case "published" -> to.published(in.object(PlanDateCodec.INSTANCE));
            case "revised" -> to.revised(in.object(PlanDateCodec.INSTANCE));
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    Edition finish(EditionBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(Edition from, PlanOutput out) {
        out.member("label").text(from.label());
        out.member("status").object(STATUS, from.status());
        out.member("decided").object(PlanDateCodec.INSTANCE, from.decided());
        out.member("published").object(PlanDateCodec.INSTANCE, from.published());
        out.member("revised").object(PlanDateCodec.INSTANCE, from.revised());
        out.member("note").text(from.note());
    }
}
