package io.github.instagramv1.conformance.codemutant.bytecode;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Adds a static field to a class that records which of its lines ran: an array of booleans, indexed
 * by line number.
 */
public final class LineProbes extends ClassVisitor {
  static final String FIELD = "$linesThatRan";
  static final String TYPE = "[Z";
  private static final String STATIC_INITIALIZER = "<clinit>";

  private String owner = "";
  private boolean hasInitializer;
  private final int size;

  private LineProbes(ClassVisitor next, int size) {
    super(Opcodes.ASM9, next);
    this.size = size;
  }

  /** The class with probes. */
  public static byte[] insertInto(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    reader.accept(new LineProbes(writer, LastLine.of(reader) + 1), 0);
    return writer.toByteArray();
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String parent, String[] interfaces) {
    owner = name;
    super.visit(version, access, name, signature, parent, interfaces);
    int flags = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
    visitField(flags, FIELD, TYPE, null, null).visitEnd();
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
    if (!name.equals(STATIC_INITIALIZER)) {
      return new LineProbe(next, owner);
    }
    hasInitializer = true;
    return new LineProbe(next, owner) {
      @Override
      public void visitCode() {
        super.visitCode();
        makeField(mv);
      }
    };
  }

  @Override
  public void visitEnd() {
    if (!hasInitializer) {
      MethodVisitor initializer =
          super.visitMethod(Opcodes.ACC_STATIC, STATIC_INITIALIZER, "()V", null, null);
      initializer.visitCode();
      makeField(initializer);
      initializer.visitInsn(Opcodes.RETURN);
      initializer.visitMaxs(0, 0);
      initializer.visitEnd();
    }
    super.visitEnd();
  }

  private void makeField(MethodVisitor initializer) {
    initializer.visitLdcInsn(size);
    initializer.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_BOOLEAN);
    initializer.visitFieldInsn(Opcodes.PUTSTATIC, owner, FIELD, TYPE);
  }
}
