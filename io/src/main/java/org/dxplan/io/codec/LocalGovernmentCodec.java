package org.dxplan.io.codec;

import org.dxplan.model.organization.LocalGovernment;
import org.dxplan.model.organization.LocalGovernmentBuilder;
import org.dxplan.model.organization.LocalGovernmentKind;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link LocalGovernment} (地方公共団体). */
final class LocalGovernmentCodec extends ObjectCodec<LocalGovernment, LocalGovernmentBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("code"),
            Member.text("name").asRequired(),
            Member.text("prefecture"),
            Member.code("kind", "local-government-kind"),
            Member.text("role"),
            Member.integer("memberCount"),
            Member.text("note"));

    static final CodeCodec<LocalGovernmentKind> KIND =
            new CodeCodec<>("local-government-kind", LocalGovernmentKind.CODES) {
                @Override
                LocalGovernmentKind create(String code, @Nullable String text, Extensions extensions) {
                    return new LocalGovernmentKind(code, text, extensions);
                }
            };

    static final LocalGovernmentCodec INSTANCE = new LocalGovernmentCodec();

    private LocalGovernmentCodec() {
        super(MEMBERS);
    }

    @Override
    LocalGovernmentBuilder start() {
        return LocalGovernment.builder().name("");
    }

    @Override
    void read(String member, LocalGovernmentBuilder to, PlanInput in) {
        switch (member) {
            case "code" -> to.code(in.word());
            case "name" -> to.name(in.requiredText());
            case "prefecture" -> to.prefecture(in.word());
            case "kind" -> to.kind(in.object(KIND));
            case "role" -> to.role(in.text());
            case "memberCount" -> to.memberCount(in.integer());
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    LocalGovernment finish(LocalGovernmentBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(LocalGovernment from, PlanOutput out) {
        out.member("code").text(from.code());
        out.member("name").text(from.name());
        out.member("prefecture").text(from.prefecture());
        out.member("kind").object(KIND, from.kind());
        out.member("role").text(from.role());
        out.member("memberCount").integer(from.memberCount());
        out.member("note").text(from.note());
    }
}
