package io.github.instagramv1.conformance.codemutant.bytecode;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Ends a loop when its thread is interrupted. A mutation can make a loop endless, and Java has no
 * other way to stop a thread.
 */
public final class Loops extends ClassVisitor {

  private Loops(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  /** Returns the class with a check for interruption in each loop. */
  public static byte[] stoppable(byte[] bytes) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    new ClassReader(bytes).accept(new Loops(writer), 0);
    return writer.toByteArray();
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
    return new MethodVisitor(Opcodes.ASM9, next) {
      private final Set<Label> passed = new HashSet<>();

      @Override
      public void visitLabel(Label label) {
        passed.add(label);
        super.visitLabel(label);
      }

      @Override
      public void visitJumpInsn(int opcode, Label label) {
        if (passed.contains(label)) {
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC, Type.getInternalName(WayOut.class), "check", "()V", false);
        }
        super.visitJumpInsn(opcode, label);
      }
    };
  }
}
