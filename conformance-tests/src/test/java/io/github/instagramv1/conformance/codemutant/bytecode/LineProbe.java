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
  private boolean probePending;

  LineProbe(MethodVisitor next, String owner) {
    super(Opcodes.ASM9, next);
    this.owner = owner;
  }

  @Override
  public void visitLineNumber(int number, Label start) {
    super.visitLineNumber(number, start);
    line = number;
    probePending = true;
  }

  @Override
  public void visitLabel(Label label) {
    super.visitLabel(label);
    probePending = line > 0;
  }

  private void addProbe() {
    if (probePending) {
      probePending = false;
      super.visitFieldInsn(Opcodes.GETSTATIC, owner, LineProbes.FIELD, LineProbes.TYPE);
      super.visitLdcInsn(line);
      super.visitInsn(Opcodes.ICONST_1);
      super.visitInsn(Opcodes.BASTORE);
    }
  }

  @Override
  public void visitInsn(int opcode) {
    addProbe();
    super.visitInsn(opcode);
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    addProbe();
    super.visitIntInsn(opcode, operand);
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    addProbe();
    super.visitVarInsn(opcode, variable);
  }

  /**
   * Adds no probe before a {@code NEW} instruction: a stack map frame identifies an uninitialized
   * object by the position of its {@code NEW}, which must not move.
   */
  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode != Opcodes.NEW) {
      addProbe();
    }
    super.visitTypeInsn(opcode, type);
    addProbe();
  }

  @Override
  public void visitFieldInsn(int opcode, String of, String name, String descriptor) {
    addProbe();
    super.visitFieldInsn(opcode, of, name, descriptor);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String of, String name, String descriptor, boolean isInterface) {
    addProbe();
    super.visitMethodInsn(opcode, of, name, descriptor, isInterface);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    addProbe();
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    addProbe();
    super.visitJumpInsn(opcode, label);
  }

  @Override
  public void visitLdcInsn(Object value) {
    addProbe();
    super.visitLdcInsn(value);
  }

  @Override
  public void visitIincInsn(int variable, int increment) {
    addProbe();
    super.visitIincInsn(variable, increment);
  }

  @Override
  public void visitTableSwitchInsn(int least, int most, Label other, Label... labels) {
    addProbe();
    super.visitTableSwitchInsn(least, most, other, labels);
  }

  @Override
  public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
    addProbe();
    super.visitLookupSwitchInsn(other, keys, labels);
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    addProbe();
    super.visitMultiANewArrayInsn(descriptor, dimensions);
  }
}
