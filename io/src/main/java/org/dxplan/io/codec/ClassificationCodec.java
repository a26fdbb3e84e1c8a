package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Classification;
import org.dxplan.part.ReferenceKind;

/** {@link Classification} (分類の付与). */
final class ClassificationCodec extends ObjectCodec<Classification> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.reference("scheme", ReferenceKind.CLASSIFICATION_SCHEME).asRequired(), Member.texts("values"));

    static final ObjectCodec<Classification> INSTANCE = new ClassificationCodec();

    private ClassificationCodec() {
        super(MEMBERS);
    }

    @Override
    Classification read(ObjectInput object, PlanInput in) {
        String scheme = "";
        List<String> values = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "scheme" -> scheme = in.requiredWord();
                case "values" -> values = in.texts();
                default -> throw unknown(member);
            }
        }
        return new Classification(scheme, values, object.extensions());
    }

    @Override
    void write(Classification from, PlanOutput out) {
        out.member("scheme").text(from.scheme());
        out.member("values").texts(from.values());
    }
}
