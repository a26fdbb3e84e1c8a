package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.Vision;
import org.dxplan.model.common.Statement;

/** {@link Vision} (ビジョン). */
final class VisionCodec extends ObjectCodec<Vision> {

    private static final MemberTable MEMBERS =
            MemberTable.of(Member.object("leading", "Statement"), Member.objects("statements", "Statement"));

    static final ObjectCodec<Vision> INSTANCE = new VisionCodec();

    private VisionCodec() {
        super(MEMBERS);
    }

    @Override
    Vision read(ObjectInput object, PlanInput in) {
        Statement leading = null;
        List<Statement> statements = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "leading" -> leading = in.object(StatementCodec.INSTANCE);
                case "statements" -> statements = in.objects(StatementCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new Vision(leading, statements, object.extensions());
    }

    @Override
    void write(Vision from, PlanOutput out) {
        out.member("leading").object(StatementCodec.INSTANCE, from.leading());
        out.member("statements").objects(StatementCodec.INSTANCE, from.statements());
    }
}
