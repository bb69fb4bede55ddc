import type { DiscoveryService } from '@nestjs/core';

/** A method of a provider that carries what was looked for. */
export interface DecoratedMethod<Mark> {
  /** Class and method, for messages. */
  readonly place: string;
  readonly mark: Mark;
  readonly call: (...values: readonly unknown[]) => unknown;
}

const methodNamesOf = (instance: object): string[] => {
  const names = new Set<string>();
  for (let prototype = Object.getPrototypeOf(instance); prototype; prototype = Object.getPrototypeOf(prototype)) {
    if (prototype === Object.prototype) break;
    for (const name of Object.getOwnPropertyNames(prototype)) if (name !== 'constructor') names.add(name);
  }
  return [...names];
};

/** Finds the methods of all providers for which `markOf` answers. Usable from `onModuleInit` on. */
export const decoratedMethods = <Mark>(
  discovery: DiscoveryService,
  markOf: (method: object) => Mark | undefined,
): DecoratedMethod<Mark>[] => {
  const found: DecoratedMethod<Mark>[] = [];
  const instances = new Set<object>();
  for (const wrapper of discovery.getProviders()) {
    const instance: unknown = wrapper.isDependencyTreeStatic() ? wrapper.instance : undefined;
    if (typeof instance === 'object' && instance !== null) instances.add(instance);
  }
  for (const instance of instances) {
    for (const name of methodNamesOf(instance)) {
      const method: unknown = Object.getOwnPropertyDescriptor(prototypeWith(instance, name), name)?.value;
      const mark = typeof method === 'function' ? markOf(method) : undefined;
      if (typeof method !== 'function' || mark === undefined) continue;
      const call = (...values: readonly unknown[]): unknown => Reflect.apply(method, instance, values);
      found.push({ place: `${instance.constructor.name}.${name}`, mark, call });
    }
  }
  return found;
};

const prototypeWith = (instance: object, name: string): object => {
  let prototype: object = Object.getPrototypeOf(instance);
  while (!Object.hasOwn(prototype, name)) prototype = Object.getPrototypeOf(prototype);
  return prototype;
};
