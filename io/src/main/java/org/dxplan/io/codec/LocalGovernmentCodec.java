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
    void write(String member, LocalGovernment from, PlanOutput out) {
        switch (member) {
            case "code" -> out.text(from.code());
            case "name" -> out.text(from.name());
            case "prefecture" -> out.text(from.prefecture());
            case "kind" -> out.object(KIND, from.kind());
            case "role" -> out.text(from.role());
            case "memberCount" -> out.integer(from.memberCount());
            case "note" -> out.text(from.note());
            default -> throw unknown(member);
        }
    }
}
