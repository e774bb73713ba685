package io.github.instagramv1.conformance.codemutant.bytecode;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds the last source line for which a class has code. */
final class LastLine extends ClassVisitor {
  private int last;

  private LastLine() {
    super(Opcodes.ASM9);
  }

  /** Returns the last line; 0 if the class has no line numbers. */
  static int of(ClassReader reader) {
    LastLine lines = new LastLine();
    reader.accept(lines, ClassReader.SKIP_FRAMES);
    return lines.last;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitLineNumber(int line, Label start) {
        last = Math.max(last, line);
      }
    };
  }
}
