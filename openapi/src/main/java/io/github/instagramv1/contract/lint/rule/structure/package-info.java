/** Rules on names, order, references and the subset of OpenAPI that tools read. */
package io.github.instagramv1.contract.lint.rule.structure;
