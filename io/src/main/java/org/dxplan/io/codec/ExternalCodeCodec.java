package org.dxplan.io.codec;

import org.dxplan.model.common.ExternalCode;
import org.dxplan.model.common.ExternalCodeBuilder;
import org.dxplan.part.Extensions;

/** {@link ExternalCode} (施策コード等). */
final class ExternalCodeCodec extends ObjectCodec<ExternalCode, ExternalCodeBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("scheme").asRequired(), Member.text("value").asRequired(), Member.text("note"));

    static final ExternalCodeCodec INSTANCE = new ExternalCodeCodec();

    private ExternalCodeCodec() {
        super(MEMBERS);
    }

    @Override
    ExternalCodeBuilder start() {
        return ExternalCode.builder().scheme("").value("");
    }

    @Override
    void read(String member, ExternalCodeBuilder to, PlanInput in) {
        switch (member) {
            case "scheme" -> to.scheme(in.requiredText());
            case "value" -> to.value(in.requiredText());
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    ExternalCode finish(ExternalCodeBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(ExternalCode from, PlanOutput out) {
        out.member("scheme").text(from.scheme());
        out.member("value").text(from.value());
        out.member("note").text(from.note());
    }
}
