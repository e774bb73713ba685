package io.github.instagramv1.conformance.codemutant.bytecode;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Records each line of a method when it runs. A line is recorded at its start and at every label to
 * which a jump may lead. The probe stands just before the next instruction, because a stack map
 * frame may come between the label and the instruction.
 */
class LineProbe extends MethodVisitor {
  private final String owner;
  private int line;
  private boolean due;

  LineProbe(MethodVisitor next, String owner) {
    super(Opcodes.ASM9, next);
    this.owner = owner;
  }

  @Override
  public void visitLineNumber(int number, Label start) {
    super.visitLineNumber(number, start);
    line = number;
    due = true;
  }

  @Override
  public void visitLabel(Label label) {
    super.visitLabel(label);
    due = line > 0;
  }

  private void note() {
    if (due) {
      due = false;
      super.visitFieldInsn(Opcodes.GETSTATIC, owner, LineProbes.FIELD, LineProbes.TYPE);
      super.visitLdcInsn(line);
      super.visitInsn(Opcodes.ICONST_1);
      super.visitInsn(Opcodes.BASTORE);
    }
  }

  @Override
  public void visitInsn(int opcode) {
    note();
    super.visitInsn(opcode);
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    note();
    super.visitIntInsn(opcode, operand);
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    note();
    super.visitVarInsn(opcode, variable);
  }

  /**
   * Adds no probe before a {@code NEW} instruction: a stack map frame identifies an uninitialized
   * object by the position of its {@code NEW}, which must not move.
   */
  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode != Opcodes.NEW) {
      note();
    }
    super.visitTypeInsn(opcode, type);
    note();
  }

  @Override
  public void visitFieldInsn(int opcode, String of, String name, String descriptor) {
    note();
    super.visitFieldInsn(opcode, of, name, descriptor);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String of, String name, String descriptor, boolean isInterface) {
    note();
    super.visitMethodInsn(opcode, of, name, descriptor, isInterface);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    note();
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    note();
    super.visitJumpInsn(opcode, label);
  }

  @Override
  public void visitLdcInsn(Object value) {
    note();
    super.visitLdcInsn(value);
  }

  @Override
  public void visitIincInsn(int variable, int increment) {
    note();
    super.visitIincInsn(variable, increment);
  }

  @Override
  public void visitTableSwitchInsn(int least, int most, Label other, Label... labels) {
    note();
    super.visitTableSwitchInsn(least, most, other, labels);
  }

  @Override
  public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
    note();
    super.visitLookupSwitchInsn(other, keys, labels);
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    note();
    super.visitMultiANewArrayInsn(descriptor, dimensions);
  }
}
