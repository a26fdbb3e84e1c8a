package org.dxplan.io.codec;

import org.dxplan.model.common.ClassificationValue;
import org.dxplan.model.common.ClassificationValueBuilder;
import org.dxplan.part.Extensions;

/** {@link ClassificationValue} (分類の値). */
final class ClassificationValueCodec extends ObjectCodec<ClassificationValue, ClassificationValueBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("symbol").asRequired(),
            Member.text("label"),
            Member.text("definition"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final ClassificationValueCodec INSTANCE = new ClassificationValueCodec();

    private ClassificationValueCodec() {
        super(MEMBERS);
    }

    @Override
    ClassificationValueBuilder start() {
        return ClassificationValue.builder().symbol("");
    }

    @Override
    void read(String member, ClassificationValueBuilder to, PlanInput in) {
        switch (member) {
            case "symbol" -> to.symbol(in.requiredText());
            case "label" -> to.label(in.text());
            case "definition" -> to.definition(in.text());
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    ClassificationValue finish(ClassificationValueBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(ClassificationValue from, PlanOutput out) {
        out.member("symbol").text(from.symbol());
        out.member("label").text(from.label());
        out.member("definition").text(from.definition());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
