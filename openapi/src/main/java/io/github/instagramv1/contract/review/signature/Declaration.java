package io.github.instagramv1.contract.review.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javassist.CtBehavior;
import javassist.CtClass;
import javassist.CtConstructor;
import javassist.CtField;
import javassist.Modifier;
import javassist.bytecode.BadBytecode;
import javassist.bytecode.ClassFile;
import javassist.bytecode.MethodInfo;
import javassist.bytecode.MethodParametersAttribute;
import javassist.bytecode.SignatureAttribute;
import javassist.bytecode.SignatureAttribute.MethodSignature;

/**
 * A class or a member as Java declares it, types without their packages.
 *
 * @param text the declaration
 * @param parameters the names of its parameters
 */
record Declaration(String text, List<String> parameters) {
  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+");
  private static final int UNSAID = Modifier.ABSTRACT | Modifier.FINAL | Modifier.STATIC;

  static Declaration of(CtClass type) {
    ClassFile file = type.getClassFile2();
    String parent = simple(file.getSuperclass());
    String promised =
        Stream.of(file.getInterfaces()).map(Declaration::simple).collect(Collectors.joining(", "));
    String text;
    if (type.isInterface()) {
      text = modifiers(type.getModifiers() & ~UNSAID) + "interface " + name(type);
      text += promised.isEmpty() ? "" : " extends " + promised;
    } else {
      boolean isEnum = type.isEnum();
      int access = isEnum ? type.getModifiers() & ~UNSAID : type.getModifiers();
      text = modifiers(access) + (isEnum ? "enum " : "class ") + name(type);
      text += isEnum || parent.equals("Object") ? "" : " extends " + parent;
      text += promised.isEmpty() ? "" : " implements " + promised;
    }
    return new Declaration(text, List.of());
  }

  static Declaration of(CtField field) {
    if ((field.getModifiers() & Modifier.ENUM) != 0) {
      return new Declaration(field.getName(), List.of());
    }
    String signature =
        Optional.ofNullable(field.getGenericSignature()).orElseGet(field::getSignature);
    String text = modifiers(field.getModifiers()) + type(signature) + " " + field.getName();
    return new Declaration(text, List.of());
  }

  static Declaration of(CtBehavior behavior) {
    CtClass owner = behavior.getDeclaringClass();
    MethodSignature signature =
        method(
            Optional.ofNullable(behavior.getGenericSignature()).orElseGet(behavior::getSignature));
    SignatureAttribute.Type[] types = signature.getParameterTypes();
    List<String> names = parameters(behavior.getMethodInfo2(), types.length);
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      parameters.add(simple(types[i].toString()) + " " + names.get(i));
    }
    String head =
        behavior instanceof CtConstructor
            ? name(owner).replaceAll(".*\\.", "")
            : simple(signature.getReturnType().toString()) + " " + behavior.getName();
    String access = owner.isInterface() ? "" : modifiers(behavior.getModifiers());
    return new Declaration(access + head + "(" + String.join(", ", parameters) + ")", names);
  }

  /** Returns the name with those of the classes around it, {@code Outer.Inner}. */
  static String name(CtClass type) {
    return simple(type.getName());
  }

  private static String simple(String name) {
    return PACKAGE.matcher(name).replaceAll("").replace('$', '.');
  }

  /** Returns the modifiers that are relevant for a caller. */
  private static String modifiers(int flags) {
    int known =
        Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;
    String text = Modifier.toString(flags & known);
    return text.isEmpty() ? "" : text + " ";
  }

  private static List<String> parameters(MethodInfo method, int number) {
    MethodParametersAttribute names =
        (MethodParametersAttribute) method.getAttribute(MethodParametersAttribute.tag);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      found.add(names == null ? "arg" + i : names.parameterName(i));
    }
    return found;
  }

  private static MethodSignature method(String signature) {
    try {
      return SignatureAttribute.toMethodSignature(signature);
    } catch (BadBytecode e) {
      throw new IllegalStateException("a compiler wrote it", e);
    }
  }

  private static String type(String signature) {
    try {
      return simple(SignatureAttribute.toTypeSignature(signature).toString());
    } catch (BadBytecode e) {
      throw new IllegalStateException("a compiler wrote it", e);
    }
  }
}
