package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.review.shape.JavaElement.Kind;
import io.github.instagramv1.contract.review.shape.ShapeChange.Effect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the generated Java of two contracts. */
public final class ShapeDifference {
  private final JavaShape before;
  private final JavaShape after;
  private final List<ShapeChange> changes = new ArrayList<>();

  private ShapeDifference(ContractModel before, ContractModel after) {
    this.before = JavaShape.of(before);
    this.after = this.before.next(after);
  }

  /** Returns every declaration that differs. */
  public static List<ShapeChange> of(ContractModel before, ContractModel after) {
    ShapeDifference difference = new ShapeDifference(before, after);
    difference.compare();
    return List.copyOf(difference.changes);
  }

  private void compare() {
    Map<String, JavaElement> old = before.elements();
    Map<String, JavaElement> now = after.elements();
    Set<String> keys = new LinkedHashSet<>(old.keySet());
    keys.addAll(now.keySet());
    Set<String> whole = new HashSet<>();
    for (String key : keys) {
      JavaElement was = old.get(key);
      JavaElement is = now.get(key);
      if ((was == null || is == null) && (was == null ? is : was).kind() == Kind.CLASS) {
        whole.add(key);
      }
    }
    for (String key : keys) {
      JavaElement was = old.get(key);
      JavaElement is = now.get(key);
      JavaElement any = was == null ? is : was;
      // Members of an added or removed class are part of its change.
      if (any.kind() == Kind.CLASS || !whole.contains(any.owner())) {
        compare(was, is);
      }
    }
  }

  private void compare(JavaElement was, JavaElement is) {
    if (was == null) {
      boolean isServerMethod = is.kind() == Kind.SERVER_METHOD;
      add(was, is, isServerMethod ? Effect.ASKS_FOR_MORE : Effect.ADDS, places(was, is));
    } else if (is == null) {
      Set<String> places = places(was, is);
      if (was.kind() == Kind.CLASS) {
        // It is removed with the last of its properties.
        was.at()
            .get("properties")
            .ifPresent(all -> all.members().values().forEach(each -> places.add(each.pointer())));
      }
      add(was, is, Effect.BREAKS, places);
    } else if (!was.signature().equals(is.signature())) {
      Signature old = was.signature();
      Signature now = is.signature();
      if (was.kind() == Kind.SERVER_METHOD && old.toString().equals(now.toString())) {
        // An argument that a request may do without is declared like any other.
        return;
      }
      if (was.kind() == Kind.CONSTRUCTOR) {
        compareConstructors(was, is);
      } else if (was.kind() == Kind.CLASS
          && (now.head().startsWith(old.head() + " extends ") || addsForms(old, now))) {
        add(was, is, Effect.ADDS, places(was, is));
      } else if (was.kind() == Kind.SERVER_METHOD && ArgumentOrder.onlyAddsOptional(old, now)) {
        add(was, is, Effect.ASKS_FOR_MORE, places(was, is));
      } else {
        add(was, is, Effect.BREAKS, places(was, is));
      }
    }
  }

  /** Returns whether a class that has the members of several forms has those of more. */
  private static boolean addsForms(Signature before, Signature after) {
    List<String> old = List.of(before.head().split(" \\| "));
    List<String> now = List.of(after.head().split(" \\| "));
    return old.size() > 1 && old.get(0).equals(now.get(0)) && now.containsAll(old);
  }

  /**
   * Compares constructors. If only the order changes, no value differs, so no finding has its
   * place.
   */
  private void compareConstructors(JavaElement was, JavaElement is) {
    if (ArgumentOrder.differs(was.signature(), is.signature())) {
      add(was, is, Effect.BREAKS, Set.of());
    }
    if (!ArgumentOrder.sameInAnyOrder(was.signature(), is.signature())) {
      add(was, is, Effect.BREAKS, places(was, is));
    }
  }

  private Set<String> places(JavaElement was, JavaElement is) {
    Set<String> places = new HashSet<>();
    if (was != null) {
      places.addAll(was.places(before.trace()));
    }
    if (is != null) {
      places.addAll(is.places(after.trace()));
    }
    return places;
  }

  private void add(JavaElement was, JavaElement is, Effect effect, Set<String> places) {
    changes.add(
        new ShapeChange(
            (was == null ? is : was).owner(),
            Optional.ofNullable(was).map(each -> each.signature().toString()),
            Optional.ofNullable(is).map(each -> each.signature().toString()),
            Optional.ofNullable(was).map(JavaElement::at),
            Optional.ofNullable(is).map(JavaElement::at),
            effect,
            places));
  }
}
