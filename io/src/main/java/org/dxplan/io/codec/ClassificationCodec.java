package org.dxplan.io.codec;

import org.dxplan.model.common.Classification;
import org.dxplan.model.common.ClassificationBuilder;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;

/** {@link Classification} (分類の付与). */
final class ClassificationCodec extends ObjectCodec<Classification, ClassificationBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.reference("scheme", ReferenceKind.CLASSIFICATION_SCHEME).asRequired(), Member.texts("values"));

    static final ClassificationCodec INSTANCE = new ClassificationCodec();

    private ClassificationCodec() {
        super(MEMBERS);
    }

    @Override
    ClassificationBuilder start() {
        return Classification.builder().scheme("");
    }

    @Override
    void read(String member, ClassificationBuilder to, PlanInput in) {
        switch (member) {
            case "scheme" -> to.scheme(in.requiredWord());
            case "values" -> to.values(in.texts());
            default -> throw unknown(member);
        }
    }

    @Override
    Classification finish(ClassificationBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(Classification from, PlanOutput out) {
        out.member("scheme").text(from.scheme());
        out.member("values").texts(from.values());
    }
}
