/** The version of the JSON's shape. A change that breaks a reader is a new one. It stands by itself, so that who needs it alone loads no schema. */
export const schemaVersion = 1
