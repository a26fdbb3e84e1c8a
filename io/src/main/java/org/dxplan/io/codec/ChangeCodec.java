package org.dxplan.io.codec;

import java.math.BigDecimal;
import org.dxplan.model.common.ChangeBasis;
import org.dxplan.model.common.ChangeOperation;
import org.dxplan.model.common.Value;

/** {@link Value.Change} (変化): 2倍, 3割削減, 毎年度増加. */
final class ChangeCodec extends ObjectCodec<Value.Change> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.code("basis", "change-basis"),
            Member.code("operation", "change-operation"),
            Member.number("amount"));

    private static final CodeCodec<ChangeBasis> BASIS = new CodeCodec<>("change-basis", ChangeBasis.CODES);

    private static final CodeCodec<ChangeOperation> OPERATION =
            new CodeCodec<>("change-operation", ChangeOperation.CODES);

    static final ObjectCodec<Value.Change> INSTANCE = new ChangeCodec();

    private ChangeCodec() {
        super(MEMBERS);
    }

    @Override
    Value.Change read(ObjectInput object, PlanInput in) {
        ChangeBasis basis = null;
        ChangeOperation operation = null;
        BigDecimal amount = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "basis" -> basis = in.object(BASIS);
                case "operation" -> operation = in.object(OPERATION);
                case "amount" -> amount = in.number();
                default -> throw unknown(member);
            }
        }
        return new Value.Change(basis, operation, amount, object.extensions());
    }

    @Override
    void write(Value.Change from, PlanOutput out) {
        out.member("basis").object(BASIS, from.basis());
        out.member("operation").object(OPERATION, from.operation());
        out.member("amount").number(from.amount());
    }
}
