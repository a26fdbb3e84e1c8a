package org.dxplan.io.codec;

import org.dxplan.model.organization.LocalGovernment;
import org.dxplan.model.organization.LocalGovernmentKind;

/** {@link LocalGovernment} (地方公共団体). */
final class LocalGovernmentCodec extends ObjectCodec<LocalGovernment> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("code"),
            Member.text("name").asRequired(),
            Member.text("prefecture"),
            Member.code("kind", "local-government-kind"),
            Member.text("role"),
            Member.integer("memberCount"),
            Member.text("note"));

    static final CodeCodec<LocalGovernmentKind> KIND =
            new CodeCodec<>("local-government-kind", LocalGovernmentKind.CODES);

    static final ObjectCodec<LocalGovernment> INSTANCE = new LocalGovernmentCodec();

    private LocalGovernmentCodec() {
        super(MEMBERS);
    }

    @Override
    LocalGovernment read(ObjectInput object, PlanInput in) {
        String code = null;
        String name = "";
        String prefecture = null;
        LocalGovernmentKind kind = null;
        String role = null;
        Integer memberCount = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "code" -> code = in.word();
                case "name" -> name = in.requiredText();
                case "prefecture" -> prefecture = in.word();
                case "kind" -> kind = in.object(KIND);
                case "role" -> role = in.text();
                case "memberCount" -> memberCount = in.integer();
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new LocalGovernment(code, name, prefecture, kind, role, memberCount, note, object.extensions());
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
