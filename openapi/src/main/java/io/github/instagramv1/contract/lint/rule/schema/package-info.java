/** Rules on the bounds of values. */
package io.github.instagramv1.contract.lint.rule.schema;
