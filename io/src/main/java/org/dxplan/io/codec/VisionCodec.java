package org.dxplan.io.codec;

import org.dxplan.model.Vision;
import org.dxplan.model.VisionBuilder;
import org.dxplan.part.Extensions;

/** {@link Vision} (ビジョン). */
final class VisionCodec extends ObjectCodec<Vision, VisionBuilder> {

    private static final MemberTable MEMBERS =
            MemberTable.of(Member.object("leading", "Statement"), Member.objects("statements", "Statement"));

    static final VisionCodec INSTANCE = new VisionCodec();

    private VisionCodec() {
        super(MEMBERS);
    }

    @Override
    VisionBuilder start() {
        return Vision.builder();
    }

    @Override
    void read(String member, VisionBuilder to, PlanInput in) {
        switch (member) {
            case "leading" -> to.leading(in.object(StatementCodec.INSTANCE));
            case "statements" -> to.statements(in.objects(StatementCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    Vision finish(VisionBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(Vision from, PlanOutput out) {
        out.member("leading").object(StatementCodec.INSTANCE, from.leading());
        out.member("statements").objects(StatementCodec.INSTANCE, from.statements());
    }
}
