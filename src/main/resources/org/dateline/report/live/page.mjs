// page
export function startPage() {}
