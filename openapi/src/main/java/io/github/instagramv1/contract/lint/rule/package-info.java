/**
 * The list of lint rules. Each rule is a class in a package below; {@code lint-rules.yaml}
 * describes it.
 */
package io.github.instagramv1.contract.lint.rule;
